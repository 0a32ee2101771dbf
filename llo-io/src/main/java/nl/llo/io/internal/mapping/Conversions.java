package nl.llo.io.internal.mapping;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import nl.llo.io.spi.ValueConversion;
import org.jspecify.annotations.Nullable;

/** The conversions that mappings can name. Immutable. */
public final class Conversions {

    private final Map<String, ValueConversion> byName = new TreeMap<>();

    /** Takes conversions; of two with one name the last counts. */
    public Conversions(Collection<ValueConversion> conversions) {
        conversions.forEach(conversion -> byName.put(conversion.getName(), conversion));
    }

    /** Finds a conversion by its name. */
    public @Nullable ValueConversion find(String name) {
        return byName.get(name);
    }

    /** Gives all names, in order. */
    public Collection<String> names() {
        return byName.keySet();
    }
}
