/** The command line. */
@NullMarked
package nl.llo.examples.cli;

import org.jspecify.annotations.NullMarked;
