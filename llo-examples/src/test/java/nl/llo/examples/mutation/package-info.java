/**
 * Measures the tests: PIT puts faults into the code one by one and sees whether a test fails. {@code MutateAll} is started by the
 * profile {@code mutation}; {@code MutationGroup} says which packages are judged together, by which tests, and what they must reach.
 */
@NullMarked
package nl.llo.examples.mutation;

import org.jspecify.annotations.NullMarked;
