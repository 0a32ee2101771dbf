/** A first tour of the library, to read and to run. */
@NullMarked
package nl.llo.examples.tour;

import org.jspecify.annotations.NullMarked;
