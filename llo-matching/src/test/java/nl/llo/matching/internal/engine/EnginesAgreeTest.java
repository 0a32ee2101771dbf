package nl.llo.matching.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.Matcher;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.Verdict;
import nl.llo.matching.internal.reference.CornerArbitraries;
import nl.llo.matching.internal.reference.SmallGeographyArbitraries;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.testing.Formulas;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.AowAge;
import nl.llo.model.reference.AowRow;
import nl.llo.model.reference.AowTable;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.RegulationKind;
import nl.llo.model.testing.CriterionArbitraries;
import nl.llo.model.testing.ProfileArbitraries;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.testing.TimeArbitraries;
import nl.llo.model.text.LocalizedText;

/** The engines against the tree that gives the reasons. */
class EnginesAgreeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final ReferenceData REFERENCE = ReferenceData.builder()
            .geography(SmallGeography.geography())
            .aowTable(AowTable.builder()
                    .addRows(row(2022, 1955, 1960, AowAge.of(66, 7)), row(2026, 1960, 1963, AowAge.of(67, 0)))
                    .build())
            .build();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void onAnyCatalogue(
            @ForAll Catalogue catalogue, @ForAll("people") List<Profile> people, @ForAll("dates") LocalDate date) {
        check(catalogue, people, date);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aboutPlaces(
            @ForAll("areas") List<Regulation> regulations,
            @ForAll("somewhere") List<Profile> people,
            @ForAll("dates") LocalDate date) {
        check(catalogue(regulations), people, date);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whereLeavesMeet(
            @ForAll("corners") List<Criterion> criteria,
            @ForAll("people") List<Profile> people,
            @ForAll("dates") LocalDate date) {
        check(regulations(criteria), people, date);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void onDeepFormulas(@ForAll("formulas") List<Criterion> formulas, @ForAll("answerers") List<Profile> people) {
        check(regulations(formulas), people, DAY);
    }

    /** All, any, at least and not over two and three traits, for every way in which these can be known. */
    @Example
    void onTheTruthTables() {
        List<TraitId> traits = Formulas.TRAITS.subList(0, 3);
        List<Criterion> leaves = new ArrayList<>();
        for (TraitId trait : traits) {
            leaves.add(Criterion.trait(trait));
            leaves.add(Criterion.not(Criterion.trait(trait)));
        }
        leaves.add(Criterion.text(LocalizedText.of("gemotiveerd")));
        List<Criterion> combinations = new ArrayList<>();
        for (Criterion one : leaves) {
            for (Criterion other : leaves) {
                combinations.add(Criterion.all(one, other));
                combinations.add(Criterion.any(one, other));
                combinations.add(Criterion.not(Criterion.all(one, other)));
                combinations.add(Criterion.not(Criterion.any(one, other)));
                for (Criterion third : leaves) {
                    combinations.add(Criterion.any(Criterion.all(one, other), third));
                    combinations.add(Criterion.all(Criterion.any(one, other), third));
                    combinations.add(Criterion.atLeast(2, one, other, third));
                    combinations.add(Criterion.not(Criterion.atLeast(2, one, other, third)));
                }
            }
        }
        List<Profile> people = new ArrayList<>();
        for (int answers = 0; answers < 27; answers++) {
            Profile.Builder builder = Profile.builder();
            int rest = answers;
            for (TraitId trait : traits) {
                if (rest % 3 < 2) {
                    builder.putTrait(trait, rest % 3 == 1);
                }
                rest /= 3;
            }
            people.add(builder.build());
        }

        check(regulations(combinations), people, DAY);
    }

    @Example
    void withMoreTraitsThanOneDimensionHolds() {
        List<Criterion> criteria = new ArrayList<>();
        List<Profile> people = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            TraitId trait = TraitId.of("many-" + i);
            criteria.add(Criterion.any(Criterion.trait(trait), Criterion.not(Criterion.trait(TraitId.of("many-0")))));
            people.add(Profile.builder().hasTrait(trait).build());
            people.add(Profile.builder()
                    .hasNoTrait(trait)
                    .hasTrait(TraitId.of("other-" + i))
                    .build());
        }

        check(regulations(criteria), people, DAY);
    }

    /** A rule that would take more clauses than anybody wants. */
    @Example
    void onWhatDoesNotFitInClauses() {
        Criterion[] pairs = new Criterion[8];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Criterion.all(
                    Criterion.trait(TraitId.of("t-" + i)),
                    HoursCriterion.builder().min(new BigDecimal(i)).build());
        }
        List<Profile> people = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            people.add(Profile.builder()
                    .hasTrait(TraitId.of("t-" + i))
                    .hoursPerWeek(BigDecimal.valueOf(3))
                    .build());
            people.add(Profile.builder().hasNoTrait(TraitId.of("t-" + i)).build());
        }
        Criterion[] withText = pairs.clone();
        withText[0] = Criterion.all(pairs[0], Criterion.text(LocalizedText.of("gemotiveerd")));
        List<Criterion> criteria = List.of(
                Criterion.any(pairs),
                Criterion.trait(TraitId.of("t-1")),
                Criterion.not(Criterion.any(pairs)),
                Criterion.any(withText),
                Criterion.all(Criterion.any(withText), Criterion.any(pairs)));

        WholeGates whole = new WholeGates();
        Rules rules = CatalogueForms.of(regulations(criteria), REFERENCE).on(DAY, ApplicantKind.PERSON, false);
        rules.regulations().forEach(gate -> Clause.of(gate, whole));
        assertThat(whole.size()).isPositive();
        check(regulations(criteria), people, DAY);
    }

    @Example
    void leaveToTheTreeWhatNoValidProfileHolds() {
        Catalogue catalogue = regulations(
                List.of(HoursCriterion.builder().max(new BigDecimal("36")).build(), Criterion.ageFrom(18)));

        for (Profile odd : List.of(
                Profile.builder().hoursPerWeek(new BigDecimal("36.005")).build(),
                Profile.builder().hoursPerWeek(new BigDecimal("-1")).build(),
                Profile.builder().hoursPerWeek(new BigDecimal("169")).build(),
                Profile.builder().birthDate(LocalDate.of(1800, 1, 1)).build())) {
            assertThat(Asking.rows(catalogue, REFERENCE, List.of(odd), DAY)).containsExactly(List.of());
            assertThat(Asking.columns(catalogue, REFERENCE, List.of(odd), DAY)).containsExactly(List.of());
        }
    }

    @Example
    void inAFullBatch() {
        List<Profile> people = new ArrayList<>();
        for (int i = 0; i < ColumnLayout.PEOPLE; i++) {
            people.add(Profile.builder()
                    .birthDate(DAY.minusYears(i % 70).minusDays(i))
                    .statuses(KnownSet.partial(List.of(), List.of()))
                    .build());
        }

        check(regulations(List.of(Criterion.ageFrom(18), Criterion.age(30, AgeLimit.AOW))), people, DAY);
    }

    private static void check(Catalogue catalogue, List<Profile> people, LocalDate date) {
        Matcher matcher = Matcher.of(catalogue, REFERENCE);
        List<List<Verdict>> expected = people.stream()
                .map(profile -> matcher.match(profile, date).listAll().stream()
                        .map(RegulationMatch::getVerdict)
                        .toList())
                .toList();

        assertThat(verdicts(Asking.rows(catalogue, REFERENCE, people, date))).isEqualTo(expected);
        assertThat(verdicts(Asking.columns(catalogue, REFERENCE, people, date))).isEqualTo(expected);
    }

    private static List<List<Verdict>> verdicts(List<List<Answer>> answers) {
        return answers.stream()
                .map(each -> each.stream().map(EnginesAgreeTest::verdict).toList())
                .toList();
    }

    private static Verdict verdict(Answer answer) {
        return switch (answer) {
            case YES -> Verdict.ELIGIBLE;
            case LIKELY -> Verdict.LIKELY;
            case OPEN -> Verdict.UNDETERMINED;
            case NO -> Verdict.NOT_ELIGIBLE;
        };
    }

    private static Catalogue regulations(List<Criterion> criteria) {
        List<Regulation> regulations = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            regulations.add(regulation(i)
                    .area(Area.national())
                    .addConditions(condition(criteria.get(i)))
                    .build());
        }
        return catalogue(regulations);
    }

    private static Catalogue catalogue(List<Regulation> regulations) {
        Catalogue.Builder builder = Catalogue.builder();
        regulations.forEach(builder::addRegulation);
        return builder.build();
    }

    private static Regulation.Builder regulation(int number) {
        return Regulation.builder()
                .id(RegulationId.of("r-" + number))
                .name(LocalizedText.of("Regeling"))
                .kind(RegulationKind.PILOT)
                .addSources(SmallGeography.SOURCE);
    }

    private static Condition condition(Criterion criterion) {
        return Condition.builder()
                .id(ConditionId.of("c"))
                .criterion(criterion)
                .addSources(SmallGeography.SOURCE)
                .build();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return TimeArbitraries.dates();
    }

    @Provide
    Arbitrary<List<Profile>> people() {
        return ProfileArbitraries.profiles().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Profile>> somewhere() {
        return Combinators.combine(
                        ProfileArbitraries.profiles(),
                        SmallGeographyArbitraries.places().optional(0.8),
                        SmallGeographyArbitraries.places().optional(0.6),
                        SmallGeographyArbitraries.places().optional(0.3))
                .as((profile, home, work, study) -> Profile.builder()
                        .copyOf(profile)
                        .home(home)
                        .work(work)
                        .study(study)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Regulation>> areas() {
        Arbitrary<Criterion> criteria = SmallGeographyArbitraries.criteria(CriterionArbitraries.criteria());
        Arbitrary<Regulation> regulations = Combinators.combine(
                        criteria,
                        SmallGeographyArbitraries.areas(),
                        Arbitraries.of(PlaceKind.values()).set().ofMaxSize(2))
                .as((criterion, area, kinds) -> regulation(0)
                        .area(area)
                        .placesThatCount(kinds)
                        .addConditions(condition(criterion))
                        .build());
        return regulations.list().ofMinSize(1).ofMaxSize(6).map(list -> {
            List<Regulation> numbered = new ArrayList<>();
            for (Regulation each : list) {
                numbered.add(Regulation.builder()
                        .copyOf(each)
                        .id(RegulationId.of("r-" + numbered.size()))
                        .build());
            }
            return numbered;
        });
    }

    @Provide
    Arbitrary<List<Criterion>> corners() {
        return CornerArbitraries.pairs(true)
                .map(pair -> List.of(pair.one(), pair.other(), Criterion.not(pair.one())))
                .list()
                .ofMaxSize(4)
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    @Provide
    Arbitrary<List<Criterion>> formulas() {
        return Formulas.formulas().list().ofMinSize(1).ofMaxSize(80);
    }

    @Provide
    Arbitrary<List<Profile>> answerers() {
        return Formulas.profiles().list().ofMinSize(1).ofMaxSize(8);
    }

    private static AowRow row(int year, int from, int before, AowAge age) {
        return AowRow.builder()
                .year(year)
                .bornFrom(LocalDate.of(from, 1, 1))
                .bornBefore(LocalDate.of(before, 1, 1))
                .age(age)
                .addSources(SmallGeography.SOURCE)
                .build();
    }
}
