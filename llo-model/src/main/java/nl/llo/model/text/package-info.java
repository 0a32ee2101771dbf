/** Text for people to read, in the languages that the library speaks. */
@NullMarked
package nl.llo.model.text;

import org.jspecify.annotations.NullMarked;
