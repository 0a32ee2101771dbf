/**
 * How much of the code the tests of all modules together run through, as a table that fails below a floor. Started by
 * the profile {@code coverage}.
 */
@NullMarked
package nl.llo.examples.coverage;

import org.jspecify.annotations.NullMarked;
