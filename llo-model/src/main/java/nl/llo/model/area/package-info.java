/**
 * Where something holds: the closed language of {@link nl.llo.model.area.Area areas}. Regions are resolved on the date
 * of the question, because municipalities move between them.
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.area;
