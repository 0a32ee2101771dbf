package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.llo.matching.nearmiss.Change;
import nl.llo.matching.nearmiss.NearMiss;
import nl.llo.matching.nearmiss.NearMisses;
import nl.llo.matching.testing.Formulas;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.EducationCriterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.LocalizedText;

/** Near misses, against trying out everything that can be otherwise. */
class NearMissLawsTest {

    private static final TargetGroupId GROUP = TargetGroupId.of("some-group");
    private static final List<EducationLevel> LEVELS = List.of(EducationLevel.values());
    /** In months; the AOW age is 66 years and 7 months here. */
    private static final List<Integer> AGES = List.of(186, 210, 222, 318, 330, 342, 534, 546, 798, 800, 810, 822);

    private static final List<Integer> HOURS = List.of(0, 12, 36);

    /** Each thing that can be otherwise, with every way in which it can. */
    private static final Map<String, List<UnaryOperator<Profile>>> WORLD = world();

    @Property(tries = 100)
    void areTheSmallestSetsOfChanges(
            @ForAll("criteria") Criterion first,
            @ForAll("criteria") Criterion second,
            @ForAll("criteria") Criterion definition,
            @ForAll("profiles") Profile profile) {
        Matcher matcher = matcher(first, second, definition);
        NearMisses found = matcher.findNearMisses(profile, Fixtures.DATE, Fixtures.SCHEME);

        assertThat(found.isComplete()).isTrue();
        Set<Set<String>> sets = new HashSet<>();
        found.getNearMisses().stream().filter(one -> one.getFrom().isEmpty()).forEach(one -> sets.add(names(one)));
        assertThat(sets).isEqualTo(smallest(matcher, profile));
    }

    /** Whatever values meet what is told, it then fits; and whatever makes it fit is told. */
    @Property(tries = 100)
    void tellExactlyTheValuesThatMakeItFit(
            @ForAll("criteria") Criterion first,
            @ForAll("criteria") Criterion second,
            @ForAll("profiles") Profile profile) {
        Matcher matcher = matcher(first, second, Criterion.all());
        List<NearMiss> found =
                matcher.findNearMisses(profile, Fixtures.DATE, Fixtures.SCHEME).getNearMisses();
        Set<Set<String>> sets = new HashSet<>();
        found.stream().filter(one -> one.getFrom().isEmpty()).forEach(one -> sets.add(names(one)));
        for (Set<String> names : sets) {
            for (Profile other : variations(profile, names)) {
                boolean told = found.stream()
                        .filter(one -> one.getFrom().isEmpty() && names(one).equals(names))
                        .anyMatch(one -> meets(other, one.getChanges()));
                assertThat(told).isEqualTo(fits(matcher, other, Fixtures.DATE));
            }
        }
    }

    @Property(tries = 60)
    void waitingIsNeverLongerThanNeeded(
            @ForAll("criteria") Criterion first,
            @ForAll("criteria") Criterion second,
            @ForAll("profiles") Profile profile) {
        Matcher matcher = matcher(first, second, Criterion.all());
        NearMisses found = matcher.findNearMisses(profile, Fixtures.DATE, Fixtures.SCHEME);
        LocalDate firstDay = null;
        for (LocalDate day = Fixtures.DATE; day.isBefore(Fixtures.DATE.plusYears(4)); day = day.plusDays(1)) {
            if (firstDay == null && fits(matcher, profile, day)) {
                firstDay = day;
            }
        }
        List<LocalDate> told = found.getNearMisses().stream()
                .filter(one -> one.getChanges().isEmpty())
                .flatMap(one -> one.getFrom().stream())
                .filter(day -> day.isBefore(Fixtures.DATE.plusYears(4)))
                .toList();
        assertThat(told).isEqualTo(firstDay == null || firstDay.equals(Fixtures.DATE) ? List.of() : List.of(firstDay));
    }

    @Property(tries = 300)
    void holdThroughEveryNestingOfConditions(
            @ForAll("formulas") Criterion formula, @ForAll("answers") Profile profile) {
        Matcher matcher = matcher(formula, Criterion.all(), Criterion.all());
        NearMisses found = matcher.findNearMisses(profile, Fixtures.DATE, Fixtures.SCHEME);
        Set<Set<String>> flips = new HashSet<>();
        for (Profile other : Formulas.completions(Profile.builder().build(), Formulas.TRAITS)) {
            collect(flips, matcher, profile, other, 0, new TreeSet<>());
        }
        Set<Set<String>> told = new HashSet<>();
        found.getNearMisses().forEach(one -> told.add(names(one)));
        assertThat(told).isEqualTo(minimal(flips));
    }

    /** Takes over answers one by one, in every combination. */
    private static void collect(
            Set<Set<String>> flips, Matcher matcher, Profile profile, Profile other, int from, Set<String> changed) {
        if (fits(matcher, profile, Fixtures.DATE)) {
            flips.add(Set.copyOf(changed));
        }
        for (int i = from; i < Formulas.TRAITS.size(); i++) {
            TraitId trait = Formulas.TRAITS.get(i);
            Set<String> more = new TreeSet<>(changed);
            more.add("TRAIT:" + trait.value());
            boolean answer = Boolean.TRUE.equals(other.getTraits().get(trait));
            collect(flips, matcher, Formulas.with(profile, trait, answer), other, i + 1, more);
        }
    }

    private static Matcher matcher(Criterion first, Criterion second, Criterion definition) {
        Catalogue.Builder catalogue = Catalogue.builder();
        catalogue.addGroup(TargetGroup.builder()
                .id(GROUP)
                .name(LocalizedText.of("groep"))
                .definition(definition)
                .addSources(SmallGeography.SOURCE)
                .build());
        catalogue.addRegulation(Fixtures.schemeWith(first, second, Criterion.memberOf(GROUP)));
        return Matcher.of(catalogue.build(), Fixtures.REFERENCE);
    }

    private static Set<Set<String>> smallest(Matcher matcher, Profile profile) {
        Set<Set<String>> flips = new HashSet<>();
        visit(matcher, profile, new ArrayList<>(WORLD.keySet()), 0, new TreeSet<>(), flips);
        Set<Set<String>> smallest = minimal(flips);
        smallest.removeIf(set -> set.size() > NearMisses.MOST_CHANGES);
        return smallest;
    }

    private static void visit(
            Matcher matcher, Profile profile, List<String> names, int at, Set<String> changed, Set<Set<String>> flips) {
        if (at == names.size()) {
            if (fits(matcher, profile, Fixtures.DATE)) {
                flips.add(Set.copyOf(changed));
            }
            return;
        }
        visit(matcher, profile, names, at + 1, changed, flips);
        changed.add(names.get(at));
        for (UnaryOperator<Profile> way : ways(names.get(at))) {
            visit(matcher, way.apply(profile), names, at + 1, changed, flips);
        }
        changed.remove(names.get(at));
    }

    private static List<UnaryOperator<Profile>> ways(String name) {
        return Objects.requireNonNull(WORLD.get(name));
    }

    private static List<Profile> variations(Profile profile, Set<String> names) {
        List<Profile> all = List.of(profile);
        for (String name : names) {
            List<Profile> more = new ArrayList<>();
            all.forEach(one -> ways(name).forEach(way -> more.add(way.apply(one))));
            all = more;
        }
        return all;
    }

    /** Sets without a smaller one; nothing at all when nothing has to change. */
    private static Set<Set<String>> minimal(Set<Set<String>> sets) {
        Set<Set<String>> minimal = new HashSet<>(sets);
        minimal.removeIf(set -> sets.stream().anyMatch(other -> !other.equals(set) && set.containsAll(other)));
        minimal.remove(Set.of());
        return minimal;
    }

    private static boolean fits(Matcher matcher, Profile profile, LocalDate date) {
        return matcher.match(profile, date).get(Fixtures.SCHEME).getVerdict().compareTo(Verdict.LIKELY) <= 0;
    }

    private static boolean meets(Profile profile, List<Change> changes) {
        Criterion all = Criterion.all(changes.stream().map(Change::getTo).toArray(Criterion[]::new));
        return fits(Fixtures.matcher(Fixtures.schemeWith(all)), profile, Fixtures.DATE);
    }

    private static Set<String> names(NearMiss nearMiss) {
        Set<String> names = new TreeSet<>();
        for (Change change : nearMiss.getChanges()) {
            names.add(change.getAttribute().name()
                    + change.getKey().map(key -> ":" + key).orElse(""));
        }
        return names;
    }

    private static Map<String, List<UnaryOperator<Profile>>> world() {
        Map<String, List<UnaryOperator<Profile>>> world = new LinkedHashMap<>();
        List<UnaryOperator<Profile>> ages = new ArrayList<>();
        AGES.forEach(
                age -> ages.add(profile -> start(profile).birthDate(born(age)).build()));
        world.put("BIRTH_DATE", ages);
        List<UnaryOperator<Profile>> levels = new ArrayList<>();
        LEVELS.forEach(
                level -> levels.add(profile -> start(profile).education(level).build()));
        world.put("EDUCATION", levels);
        List<UnaryOperator<Profile>> hours = new ArrayList<>();
        HOURS.forEach(some -> hours.add(
                profile -> start(profile).hoursPerWeek(BigDecimal.valueOf(some)).build()));
        world.put("HOURS", hours);
        world.put("BENEFIT", List.of(with(Benefit.WW, true), with(Benefit.WW, false)));
        return world;
    }

    private static LocalDate born(int months) {
        return Fixtures.DATE.minusMonths(months);
    }

    private static UnaryOperator<Profile> with(Benefit benefit, boolean received) {
        return profile -> {
            Set<Benefit> in = new HashSet<>();
            Set<Benefit> out = new HashSet<>();
            profile.getBenefits().ifPresent(known -> {
                in.addAll(known.getIncludes());
                out.addAll(known.getExcludes());
            });
            (received ? in : out).add(benefit);
            (received ? out : in).remove(benefit);
            boolean complete =
                    profile.getBenefits().filter(KnownSet::isComplete).isPresent();
            return start(profile)
                    .benefits(complete ? KnownSet.exactly(in) : KnownSet.partial(in, out))
                    .build();
        };
    }

    private static Profile.Builder start(Profile profile) {
        Profile.Builder builder = Profile.builder();
        builder.copyOf(profile);
        return builder;
    }

    @Provide
    Arbitrary<Criterion> formulas() {
        return Formulas.formulas();
    }

    @Provide
    Arbitrary<Profile> answers() {
        return Formulas.profiles();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        Arbitrary<Criterion> leaves = Arbitraries.oneOf(
                Arbitraries.of(18, 27, 45, 67).map(Criterion::ageFrom),
                Arbitraries.of(27, 67)
                        .map(max -> AgeCriterion.builder().max(max).build()),
                Arbitraries.just(
                        AgeCriterion.builder().min(18).below(AgeLimit.AOW).build()),
                Arbitraries.of(EducationLevel.MBO_2, EducationLevel.VMBO_BB).map(Criterion::educationAtMost),
                Arbitraries.just(
                        EducationCriterion.builder().min(EducationLevel.MBO_2).build()),
                Arbitraries.of(true, false).map(Criterion::startQualification),
                Arbitraries.of(12, 24)
                        .map(min -> HoursCriterion.builder()
                                .min(BigDecimal.valueOf(min))
                                .build()),
                Arbitraries.just(Criterion.benefit(Benefit.WW)),
                Arbitraries.just(Criterion.text(LocalizedText.of("gemotiveerd"))));
        Arbitrary<Criterion> parts =
                Arbitraries.frequencyOf(Tuple.of(3, leaves), Tuple.of(1, leaves.map(Criterion::not)));
        Arbitrary<Criterion[]> some =
                parts.list().ofMinSize(1).ofMaxSize(3).map(list -> list.toArray(Criterion[]::new));
        return Arbitraries.oneOf(
                parts,
                some.map(Criterion::all),
                some.map(Criterion::any),
                some.map(list -> Criterion.not(Criterion.all(list))),
                some.map(list -> Criterion.atLeast(Math.min(2, list.length), list)));
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Combinators.combine(
                        Arbitraries.of(AGES).injectNull(0.3),
                        Arbitraries.of(LEVELS).injectNull(0.3),
                        Arbitraries.of(HOURS).injectNull(0.3),
                        Arbitraries.integers().between(0, 4))
                .as((age, level, hours, benefits) -> {
                    Profile.Builder profile = Profile.builder();
                    if (age != null) {
                        profile.birthDate(born(age));
                    }
                    if (level != null) {
                        profile.education(level);
                    }
                    if (hours != null) {
                        profile.hoursPerWeek(BigDecimal.valueOf(hours));
                    }
                    if (benefits == 1) {
                        profile.noBenefits();
                    } else if (benefits == 2) {
                        profile.addBenefit(Benefit.WW);
                    } else if (benefits == 3) {
                        profile.benefits(KnownSet.partial(List.of(Benefit.WIA), List.of(Benefit.OTHER)));
                    }
                    return profile.build();
                });
    }
}
