/**
 * The rules that hold the architecture. Each is checked twice: the library keeps it, and the classes below {@code
 * planted}, which break every one, show that it can fail.
 */
@NullMarked
package nl.llo.examples.architecture;

import org.jspecify.annotations.NullMarked;
