/** What makes a measure reach people, or keeps it from doing so. */
@org.jspecify.annotations.NullMarked
package nl.llo.model.factor;
