package nl.llo.matching.internal.normal;

import java.util.Optional;
import nl.llo.model.area.Area;
import nl.llo.model.area.DuringArea;
import nl.llo.model.area.ExceptArea;
import nl.llo.model.area.NationalArea;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.area.UnionArea;

/** What can be said of two areas without a map: by their form, and by codes of one kind. */
final class Areas {

    private Areas() {}

    /** True when whatever lies in the first surely lies in the second, on every day and whatever the borders are. */
    static boolean isWithin(Area narrow, Area wide) {
        if (narrow.equals(wide) || wide instanceof NationalArea) {
            return true;
        }
        if (narrow instanceof UnionArea union) {
            return union.getParts().stream().allMatch(part -> isWithin(part, wide));
        }
        return codesAreWithin(narrow, wide)
                || (narrow instanceof DuringArea during && isWithin(during.getArea(), wide))
                || (narrow instanceof ExceptArea except && isWithin(except.getOf(), wide))
                || isWithinByForm(narrow, wide);
    }

    private static boolean isWithinByForm(Area narrow, Area wide) {
        if (wide instanceof UnionArea union) {
            return union.getParts().stream().anyMatch(part -> isWithin(narrow, part));
        }
        if (wide instanceof ExceptArea outer && narrow instanceof ExceptArea inner) {
            return isWithin(inner.getOf(), outer.getOf()) && isWithin(outer.getWithout(), inner.getWithout());
        }
        return wide instanceof DuringArea outer
                && narrow instanceof DuringArea inner
                && inner.getPeriod().equals(outer.getPeriod())
                && isWithin(inner.getArea(), outer.getArea());
    }

    private static boolean codesAreWithin(Area narrow, Area wide) {
        if (narrow instanceof NeighbourhoodsArea inner && wide instanceof NeighbourhoodsArea outer) {
            return inner.getMunicipality().equals(outer.getMunicipality())
                    && outer.getNames().containsAll(inner.getNames());
        }
        Optional<CodeList> outer = CodeList.of(wide);
        return outer.isPresent()
                && CodeList.of(narrow)
                        .filter(list -> list.isWithin(outer.get()))
                        .isPresent();
    }

    /** One list that holds exactly what lies in one of both; absent when they are not lists of one kind. */
    static Optional<Area> join(Area one, Area other) {
        Optional<CodeList> list = CodeList.of(one);
        return list.isPresent() ? CodeList.of(other).flatMap(list.get()::join).map(CodeList::toArea) : Optional.empty();
    }
}
