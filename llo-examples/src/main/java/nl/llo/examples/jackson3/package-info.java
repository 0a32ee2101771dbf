/** For whoever reads and writes JSON with a Jackson 3 mapper of their own. */
@NullMarked
package nl.llo.examples.jackson3;

import org.jspecify.annotations.NullMarked;
