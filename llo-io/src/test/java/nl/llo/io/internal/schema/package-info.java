/** Holds the schemas to the importer, on documents that are generated and then spoilt. */
@NullMarked
package nl.llo.io.internal.schema;

import org.jspecify.annotations.NullMarked;
