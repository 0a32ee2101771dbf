/** Levels of completed education, from none to doctorate. */
@org.jspecify.annotations.NullMarked
package nl.llo.model.education;
