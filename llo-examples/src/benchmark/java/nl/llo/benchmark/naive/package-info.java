/** Matching as one writes it first, over the typed model and with the same answers: what the engines are compared with. */
@NullMarked
package nl.llo.benchmark.naive;

import org.jspecify.annotations.NullMarked;
