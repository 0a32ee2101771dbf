/**
 * Exact euros and percentages. {@link nl.llo.model.money.Money} refuses what is out of bounds before any arithmetic, so
 * that a hostile number never reaches a calculation.
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.money;
