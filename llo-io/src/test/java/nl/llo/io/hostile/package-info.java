/**
 * Input that means harm, through the public importer and converter: strings, numbers and files that broke other programs.
 *
 * <p>{@link nl.llo.io.hostile.TextPlace} finds every place in the wire format that holds a text, so that no test depends on a
 * list that somebody must remember to extend. Outside suites are read from the folder {@code -Dllo.conformance}.
 */
@NullMarked
package nl.llo.io.hostile;

import org.jspecify.annotations.NullMarked;
