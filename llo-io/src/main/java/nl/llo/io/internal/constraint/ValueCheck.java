package nl.llo.io.internal.constraint;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One constraint on one value.
 *
 * @param key the key of its message
 * @param valid tells if a value, or its absence as null, satisfies it
 */
record ValueCheck(String key, Predicate<@Nullable Object> valid) {}
