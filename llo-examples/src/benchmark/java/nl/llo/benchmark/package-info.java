/**
 * Benchmarks, each against peers in the same run: {@link nl.llo.benchmark.Benchmarks} runs those whose names match and prints
 * how they compare. Outside the normal build: {@code ./mvnw -q -Pbenchmark verify -DskipTests -Dllo.benchmark=REGEX}.
 */
@NullMarked
package nl.llo.benchmark;

import org.jspecify.annotations.NullMarked;
