/** Periods of days; nothing here reads the clock. */
@org.jspecify.annotations.NullMarked
package nl.llo.model.time;
