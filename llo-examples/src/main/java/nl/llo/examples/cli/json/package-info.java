/** Writes JSON for programs, in one fixed layout. */
@NullMarked
package nl.llo.examples.cli.json;

import org.jspecify.annotations.NullMarked;
