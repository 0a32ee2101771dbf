/** The parties that pay, carry out, advise or refer. */
@org.jspecify.annotations.NullMarked
package nl.llo.model.organisation;
