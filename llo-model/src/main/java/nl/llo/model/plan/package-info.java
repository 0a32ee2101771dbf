/** One plan of working and learning for a person: who directs it, which step costs what and who pays. */
@org.jspecify.annotations.NullMarked
package nl.llo.model.plan;
