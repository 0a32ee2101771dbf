package nl.llo.io.spi;

import java.util.Optional;

/**
 * A conversion of a partner's value that a mapping cannot express as data, such as looking a code up in a register of the
 * partner. A field of a mapping names it under {@code conversion}.
 *
 * <p>Conversions are found by {@link java.util.ServiceLoader}, or given to {@link nl.llo.io.LloConverter#withConversion}. They are shared
 * between threads.
 */
public interface ValueConversion {

    /**
     * Gets the name under which mappings ask for this conversion.
     *
     * @return the name, best with a prefix of its own
     */
    String getName();

    /**
     * Converts a value.
     *
     * @param value the partner's value, not blank, without spaces around it
     * @return our value, as a text; nothing when the value means that nothing is known
     * @throws IllegalArgumentException if there is no such value; the message is not shown, since it could hold data
     */
    Optional<String> convert(String value);
}
