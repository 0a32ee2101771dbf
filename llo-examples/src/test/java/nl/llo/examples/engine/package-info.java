/** The engines that match, held to each other on the built-in catalogue. */
@NullMarked
package nl.llo.examples.engine;

import org.jspecify.annotations.NullMarked;
