/** Help for the constraints that span several fields of one record; those stand beside the records they check. */
@org.jspecify.annotations.NullMarked
package nl.llo.model.constraint;
