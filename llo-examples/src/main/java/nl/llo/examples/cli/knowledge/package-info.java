/**
 * What the command line knows: the built-in catalogue with the user's own files, and the reference data.
 * {@link nl.llo.examples.cli.knowledge.Names} calls what stands in it by name.
 */
@NullMarked
package nl.llo.examples.cli.knowledge;

import org.jspecify.annotations.NullMarked;
