/**
 * Where facts come from. A {@link nl.llo.model.source.SourceDocument} is listed once; every fact points to it with a
 * {@link nl.llo.model.source.SourceReference} that names the place in it.
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.source;
