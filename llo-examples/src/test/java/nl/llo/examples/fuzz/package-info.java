/**
 * What must hold for every sequence of bytes. Each class with a method {@code fuzzerTestOneInput} is a harness: Jazzer calls it
 * with bytes that reach new code (profile {@code fuzz}), and the normal build calls it with the seeds in the resources, among which are
 * all inputs that once broke something.
 */
@NullMarked
package nl.llo.examples.fuzz;

import org.jspecify.annotations.NullMarked;
