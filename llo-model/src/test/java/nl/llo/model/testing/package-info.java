/**
 * Fixtures for property-based tests: one class of jqwik arbitraries for each package of the model, and a provider by which
 * {@code @ForAll Profile} and every other model type just works.
 *
 * <p>Everything generated satisfies the constraints of the model. References stay within the small pools of {@link
 * nl.llo.model.testing.Pools}, and a generated catalogue resolves all of its own. Texts hold what breaks careless code:
 * accents, quotes, emoji, angle brackets.
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.testing;
