/** Tests of {@code llo.jar} itself; they run once it is packed, in {@code verify}. */
@NullMarked
package nl.llo.examples.jar;

import org.jspecify.annotations.NullMarked;
