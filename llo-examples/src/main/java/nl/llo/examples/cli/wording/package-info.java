/**
 * What the command line says in Dutch and English: {@code wording_nl.properties} and {@code wording_en.properties} have
 * the same keys. Sentences about conditions come from the library, texts of the catalogue from the catalogue.
 */
@NullMarked
package nl.llo.examples.cli.wording;

import org.jspecify.annotations.NullMarked;
