/**
 * What the typed ids have in common. Each concept has an id type of its own in its own package, so that a group's id can
 * never stand where a regulation's is meant.
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.id;
