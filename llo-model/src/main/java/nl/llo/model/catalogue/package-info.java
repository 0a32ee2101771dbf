/** Everything that is known, in one immutable {@link nl.llo.model.catalogue.Catalogue}. */
@org.jspecify.annotations.NullMarked
package nl.llo.model.catalogue;
