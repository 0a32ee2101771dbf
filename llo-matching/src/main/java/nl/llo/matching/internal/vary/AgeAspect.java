package nl.llo.matching.internal.vary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.matching.internal.normal.Ages;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.matching.nearmiss.ChangeKind;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.AowTable;

/**
 * The age, with the AOW age in it. On which side of the AOW age people of one age are depends on their date of birth, so
 * each cell of ages is tried by its youngest and its oldest person.
 */
final class AgeAspect implements Aspect {

    private final LocalDate date;
    private final AowTable table;
    private final List<ValueSet> partition;
    private final Map<Cell, Ranges> values = new LinkedHashMap<>();
    private Optional<Criterion> now = Optional.empty();

    AgeAspect(Set<ValueSet> asked, Profile profile, LocalDate date, AowTable table) {
        this.date = date;
        this.table = table;
        this.partition = ValueAspect.partition(Ages.FULL, asked);
        List<LocalDate> known = births(profile);
        Set<Integer> knownCells = new TreeSet<>();
        known.forEach(birth -> cellOf(birth).ifPresent(knownCells::add));
        boolean isSettled = knownCells.size() == 1
                && known.stream().allMatch(birth -> cellOf(birth).isPresent());
        if (isSettled) {
            now = Optional.of(write((Ranges) partition.get(knownCells.iterator().next())));
        }
        if (known.isEmpty()) {
            addAll(ChangeKind.TO_LEARN, Set.of());
        } else {
            if (!isSettled && known.size() > 1) {
                add(ChangeKind.TO_LEARN, known, Set.of());
            }
            addAll(ChangeKind.FIXED, knownCells);
        }
    }

    /** The dates of birth that the profile leaves possible, as far as they make a difference; empty when all do. */
    private static List<LocalDate> births(Profile profile) {
        if (profile.getBirthDate().isPresent()) {
            return List.of(profile.getBirthDate().get());
        }
        List<LocalDate> births = new ArrayList<>();
        profile.getBirthYear().filter(year -> year >= 1 && year <= 9999).ifPresent(year -> {
            for (int month = 1; month <= 12; month++) {
                births.add(LocalDate.of(year, month, 1));
            }
            births.add(LocalDate.of(year, 12, 31));
        });
        return births;
    }

    private void addAll(ChangeKind kind, Set<Integer> without) {
        List<LocalDate> births = new ArrayList<>();
        for (ValueSet cell : partition) {
            for (Ranges.Range years : years((Ranges) cell)) {
                if (years.first() > Ages.UNBORN) {
                    births.add(date.minusYears(years.first()));
                }
                births.add(date.minusYears(Math.max(0, years.last()) + 1).plusDays(1));
            }
        }
        add(kind, births, without);
    }

    private void add(ChangeKind kind, List<LocalDate> births, Set<Integer> without) {
        Set<Integer> seen = new TreeSet<>(without);
        for (LocalDate birth : births) {
            Optional<Integer> cell = cellOf(birth);
            if (cell.isPresent() && seen.add(cell.get())) {
                values.put(
                        new Cell(
                                kind,
                                profile -> ValueEdits.start(profile)
                                        .birthDate(birth)
                                        .birthYear(Optional.empty())
                                        .build()),
                        (Ranges) partition.get(cell.get()));
            }
        }
    }

    private static List<Ranges.Range> years(Ranges cell) {
        List<Ranges.Range> years = new ArrayList<>(Ages.partBelow(cell).list());
        years.addAll(Ages.partReached(cell).list());
        return years;
    }

    /** Empty before birth, and where it makes a difference on which side of an AOW age that is not known somebody is. */
    private Optional<Integer> cellOf(LocalDate birth) {
        if (birth.isAfter(date)) {
            return Optional.empty();
        }
        int age = (int) Math.min(Ages.LAST, ChronoUnit.YEARS.between(birth, date));
        Optional<Boolean> reached = table.hasReached(birth, date);
        for (int i = 0; i < partition.size(); i++) {
            boolean asBelow = !Ages.below(age, age).and(partition.get(i)).isEmpty();
            boolean asReached = !Ages.reached(age, age).and(partition.get(i)).isEmpty();
            if (reached.map(is -> is ? asReached : asBelow).orElse(asBelow && asReached)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    @Override
    public MissingFact getFact() {
        return MissingFact.of(ProfileAttribute.BIRTH_DATE);
    }

    @Override
    public List<Cell> getCells() {
        return List.copyOf(values.keySet());
    }

    @Override
    public Optional<Criterion> getNow() {
        return now;
    }

    @Override
    public Criterion describe(List<Cell> cells) {
        Ranges union = Ages.FULL.between(1, 0);
        for (Cell cell : cells) {
            union = (Ranges) union.or(Objects.requireNonNull(values.get(cell)));
        }
        return write(union);
    }

    /** Years alone where these do, else years of people on one side of the AOW age. */
    static Criterion write(Ranges ages) {
        Ranges below = Ages.partBelow(ages);
        Ranges reached = Ages.partReached(ages);
        Ranges either = below.and(reached);
        List<Criterion> parts = new ArrayList<>();
        either.list().forEach(years -> parts.add(years(years, false)));
        ((Ranges) below.without(either)).list().forEach(years -> parts.add(years(years, true)));
        ((Ranges) reached.without(either)).list().forEach(years -> parts.add(reached(years)));
        return parts.size() == 1 ? parts.get(0) : Criterion.any(parts.toArray(Criterion[]::new));
    }

    private static Criterion reached(Ranges.Range years) {
        Criterion reached =
                Criterion.not(AgeCriterion.builder().below(AgeLimit.AOW).build());
        return isEveryAge(years) ? reached : Criterion.all(years(years, false), reached);
    }

    private static boolean isEveryAge(Ranges.Range years) {
        return years.first() <= 0 && years.last() >= Ages.LAST;
    }

    private static Criterion years(Ranges.Range years, boolean belowAow) {
        AgeCriterion.Builder age = AgeCriterion.builder();
        if (years.first() > 0) {
            age.min((int) years.first());
        }
        if (years.last() < Ages.LAST) {
            age.max((int) years.last());
        }
        if (belowAow) {
            age.below(AgeLimit.AOW);
        }
        return isEveryAge(years) && !belowAow ? Criterion.ageFrom(0) : age.build();
    }
}
