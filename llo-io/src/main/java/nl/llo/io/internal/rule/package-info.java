/**
 * Rules that hold between records, over all files that are read together and the data that they build on. Internal.
 *
 * <p>A {@link nl.llo.io.internal.rule.CatalogueFile} is a file as it was read, a {@link nl.llo.io.internal.rule.CatalogueCheck} all
 * of them together. Each {@link nl.llo.io.internal.rule.CatalogueRule} looks at one thing, by index and in time that grows with
 * the data, not with its square; {@link nl.llo.io.internal.rule.CatalogueRules} lists them.
 */
@NullMarked
package nl.llo.io.internal.rule;

import org.jspecify.annotations.NullMarked;
