/** What several tests of the examples need: running the command line in this process, and comparing with a golden file. */
@NullMarked
package nl.llo.examples.testing;

import org.jspecify.annotations.NullMarked;
