/**
 * Holds the matcher and the built-in catalogue to cases that were written from the source documents. The cases are data, in
 * {@code cases/*.json} of the test resources: {@link nl.llo.examples.cases.CaseFiles} reads them, {@code MatchingCasesTest}
 * runs them all.
 */
@NullMarked
package nl.llo.examples.cases;

import org.jspecify.annotations.NullMarked;
