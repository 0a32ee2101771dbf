/**
 * The closed language of conditions over a profile. {@link nl.llo.model.criterion.Criterion} is the root; {@code all},
 * {@code any}, {@code not} and {@code atLeast} combine; every other kind asks one attribute.
 *
 * <p>Each asks for true, false or unknown (Kleene): a fact that the profile lacks is unknown, never false, and a
 * {@code text} criterion is never true or false. The Javadoc of each kind says when it is which. They are evaluated in
 * module {@code nl.llo.matching}, package {@code nl.llo.matching.criteria}, and written as JSON by module
 * {@code nl.llo.io}: each is an object with one key.
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.criterion;
