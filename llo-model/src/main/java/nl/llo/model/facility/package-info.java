/** What a person or an applicant gets. */
@org.jspecify.annotations.NullMarked
package nl.llo.model.facility;
