package nl.llo.model.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tables share when they are filled. */
final class Rows {

    private Rows() {}

    static <V> List<Map<MunicipalityCode, V>> perTable(int tables) {
        List<Map<MunicipalityCode, V>> maps = new ArrayList<>(tables);
        for (int i = 0; i < tables; i++) {
            maps.add(new HashMap<>());
        }
        return maps;
    }

    static <C> void requireKnown(Set<C> known, C code) {
        if (!known.contains(code)) {
            throw new IllegalArgumentException("the geography has no " + code);
        }
    }
}
