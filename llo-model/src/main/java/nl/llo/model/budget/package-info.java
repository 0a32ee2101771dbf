/**
 * The money behind a regulation: who pays which part, in which tranches, up to which caps, for which costs, and what of it
 * is recorded as used.
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.budget;
