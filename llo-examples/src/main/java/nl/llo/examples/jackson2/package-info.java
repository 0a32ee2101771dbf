/** For whoever reads and writes JSON with a Jackson 2 mapper of their own. */
@NullMarked
package nl.llo.examples.jackson2;

import org.jspecify.annotations.NullMarked;
