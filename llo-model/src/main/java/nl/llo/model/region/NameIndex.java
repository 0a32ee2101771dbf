package nl.llo.model.region;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds things by name, whatever the case, accents, blanks, hyphens and apostrophes. An addition in brackets, such as in
 * "Bergen (L.)", may be left out, and then several things can have the name.
 *
 * @param <T> what has the names
 */
final class NameIndex<T> {

    private final Map<String, Set<T>> byKey = new HashMap<>();

    void add(String name, T thing) {
        put(key(name), thing);
        int bracket = name.indexOf(" (");
        if (bracket > 0) {
            put(key(name.substring(0, bracket)), thing);
        }
    }

    List<T> find(String name) {
        return List.copyOf(byKey.getOrDefault(key(name), Set.of()));
    }

    private void put(String key, T thing) {
        byKey.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(thing);
    }

    private static String key(String name) {
        String decomposed = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
