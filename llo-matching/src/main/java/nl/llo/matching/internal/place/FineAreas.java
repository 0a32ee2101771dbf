package nl.llo.matching.internal.place;

import nl.llo.model.area.Area;
import nl.llo.model.area.DuringArea;
import nl.llo.model.area.ExceptArea;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.area.PostcodesArea;
import nl.llo.model.area.UnionArea;

/** Which areas ask for more of a place than its municipality. */
public final class FineAreas {

    private FineAreas() {}

    /** True when a postcode or a neighbourhood can make a difference. */
    public static boolean has(Area area) {
        if (area instanceof UnionArea union) {
            return union.getParts().stream().anyMatch(FineAreas::has);
        }
        if (area instanceof ExceptArea except) {
            return has(except.getOf()) || has(except.getWithout());
        }
        if (area instanceof DuringArea during) {
            return has(during.getArea());
        }
        return area instanceof PostcodesArea || area instanceof NeighbourhoodsArea;
    }
}
