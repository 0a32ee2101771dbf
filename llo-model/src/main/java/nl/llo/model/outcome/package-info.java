/** What came of a regulation, against its goal. */
@org.jspecify.annotations.NullMarked
package nl.llo.model.outcome;
