/** What others can add to the library. Stable in the same way as the rest of the API. */
@NullMarked
package nl.llo.io.spi;

import org.jspecify.annotations.NullMarked;
