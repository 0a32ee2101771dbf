package nl.llo.matching.internal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.place.AreaCheck;
import nl.llo.matching.internal.place.AreaCompiler;
import nl.llo.matching.internal.place.PlaceFacts;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.area.Area;
import nl.llo.model.profile.Place;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Membership;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.time.Period;

/**
 * In which areas the municipalities lay, from the first day of the first table of regions to the last day of the last one.
 * What lies where is asked of the same checks as for people, so nothing is said twice. Immutable and thread-safe.
 */
final class Country {

    private final Geography geography;
    private final List<Stretch> stretches = new ArrayList<>();

    Country(Geography geography) {
        this.geography = geography;
        NavigableSet<LocalDate> tables = new TreeSet<>();
        NavigableSet<LocalDate> changes = new TreeSet<>();
        for (Municipality municipality : geography.listMunicipalities()) {
            for (Membership membership : geography.membershipsOf(municipality.getCode())) {
                addChanges(membership.table().getPeriod(), tables);
            }
            addChanges(municipality.getExistence(), changes);
        }
        if (tables.isEmpty()) {
            return;
        }
        changes.addAll(tables);
        for (LocalDate first : changes.subSet(tables.first(), tables.last())) {
            LocalDate next = changes.higher(first);
            stretches.add(new Stretch(first, next.minusDays(1), existing(first)));
        }
    }

    private static void addChanges(Period period, Collection<LocalDate> days) {
        period.getFrom().ifPresent(days::add);
        period.getUntil().ifPresent(until -> days.add(until.plusDays(1)));
    }

    private Map<String, PlaceFacts> existing(LocalDate day) {
        Map<String, PlaceFacts> existing = new TreeMap<>();
        for (Municipality municipality : geography.listMunicipalities(day)) {
            existing.put(municipality.getCode().value(), facts(municipality.getCode(), day));
        }
        return existing;
    }

    private PlaceFacts facts(MunicipalityCode municipality, LocalDate day) {
        return PlaceFacts.of(
                Optional.of(Place.builder().municipality(municipality).build()), geography, day);
    }

    /** The days of which something is known. */
    Ranges days() {
        return stretches.isEmpty()
                ? Days.ALL.complement()
                : days(stretches.get(0).first, stretches.get(stretches.size() - 1).last);
    }

    /** True when a municipality began or ended, or has area of another. */
    boolean hasChanged(MunicipalityCode code) {
        return geography
                .findMunicipality(code)
                .filter(known -> known.getExistence().getFrom().isPresent()
                        || known.getExistence().getUntil().isPresent()
                        || !geography.predecessorsOf(code).isEmpty())
                .isPresent();
    }

    /** The codes that are not the geography's. */
    SortedSet<String> strangers(Collection<MunicipalityCode> codes) {
        SortedSet<String> strangers = new TreeSet<>();
        codes.stream()
                .filter(code -> geography.findMunicipality(code).isEmpty())
                .forEach(code -> strangers.add(code.value()));
        return strangers;
    }

    /** Which municipalities there were, on which days. */
    List<Existing> listExisting() {
        List<Existing> all = new ArrayList<>();
        for (Stretch stretch : stretches) {
            SortedSet<String> codes = new TreeSet<>(stretch.existing.keySet());
            Existing last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.codes.equals(codes)) {
                all.set(all.size() - 1, new Existing(joined(last.days, stretch), codes));
            } else {
                all.add(new Existing(days(stretch.first, stretch.last), codes));
            }
        }
        return all;
    }

    /** Which municipalities lay in an area and which outside. Neighbouring days are one where nobody says otherwise. */
    List<Cell> listCells(Area area, SortedSet<String> strangers) {
        AreaCheck check = new AreaCompiler(geography).compile(area);
        List<Cell> cells = new ArrayList<>();
        Map<String, Truth> answers = new TreeMap<>();
        for (Stretch stretch : stretches) {
            Map<String, Truth> now = new TreeMap<>();
            stretch.existing.forEach((code, facts) -> now.put(code, check.test(facts)));
            strangers.forEach(code -> now.put(code, check.test(facts(MunicipalityCode.of(code), stretch.first))));
            boolean agrees = now.entrySet().stream()
                    .allMatch(each -> answers.getOrDefault(each.getKey(), each.getValue()) == each.getValue());
            Ranges days = days(stretch.first, stretch.last);
            if (agrees && !cells.isEmpty()) {
                days = joined(cells.remove(cells.size() - 1).days, stretch);
            } else {
                answers.clear();
            }
            answers.putAll(now);
            cells.add(new Cell(
                    days, which(answers, Truth.TRUE), which(answers, Truth.FALSE), which(answers, Truth.UNKNOWN)));
        }
        return cells;
    }

    private static SortedSet<String> which(Map<String, Truth> answers, Truth truth) {
        SortedSet<String> codes = new TreeSet<>();
        answers.forEach((code, each) -> {
            if (each == truth) {
                codes.add(code);
            }
        });
        return codes;
    }

    private static Ranges joined(Ranges before, Stretch stretch) {
        return (Ranges) before.or(days(stretch.first, stretch.last));
    }

    private static Ranges days(LocalDate first, LocalDate last) {
        return Days.in(Period.of(first, last));
    }

    /** Days on which nothing changes, with every municipality that there is. */
    private static final class Stretch {
        private final LocalDate first;
        private final LocalDate last;
        private final Map<String, PlaceFacts> existing;

        Stretch(LocalDate first, LocalDate last, Map<String, PlaceFacts> existing) {
            this.first = first;
            this.last = last;
            this.existing = existing;
        }
    }

    /**
     * The municipalities that there were.
     *
     * @param days on which days
     * @param codes all of them
     */
    record Existing(Ranges days, SortedSet<String> codes) {}

    /**
     * Where the municipalities lay with regard to one area.
     *
     * @param days on which days
     * @param inside those in the area
     * @param outside those outside it
     * @param open those of which the data do not tell
     */
    record Cell(Ranges days, SortedSet<String> inside, SortedSet<String> outside, SortedSet<String> open) {}
}
