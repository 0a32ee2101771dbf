/**
 * What can be otherwise about a person, as far as some criteria can tell. From the leaves of normal forms follow the
 * {@link nl.llo.matching.internal.vary.Aspect}s: an attribute with the {@link nl.llo.matching.internal.vary.Cell}s of
 * values that no leaf tells apart. A cell edits a profile so that one of its values holds; what that makes of a verdict is
 * then asked of the ordinary evaluator, so that nothing is decided here.
 *
 * <p>Internal; near misses and questions stand on it.
 */
@NullMarked
package nl.llo.matching.internal.vary;

import org.jspecify.annotations.NullMarked;
