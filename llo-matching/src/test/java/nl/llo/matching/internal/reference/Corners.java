package nl.llo.matching.internal.reference;

import static nl.llo.model.profile.EmploymentStatus.EMPLOYED;
import static nl.llo.model.profile.EmploymentStatus.FLEX;
import static nl.llo.model.profile.EmploymentStatus.ON_CALL;
import static nl.llo.model.profile.EmploymentStatus.UNEMPLOYED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.llo.matching.internal.reference.Corner.Person;
import nl.llo.model.area.Area;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.CourseLevelCriterion;
import nl.llo.model.criterion.CourseNotStartedCriterion;
import nl.llo.model.criterion.CourseRegisterCriterion;
import nl.llo.model.criterion.CourseSectorCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.EducationCriterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.criterion.LabourMarketTieCriterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.SectorId;
import nl.llo.model.id.TraitId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;

/** The corners in which tests list everybody. */
public final class Corners {

    /** Days on which the AOW age was 65, 66 and 67, and on both sides of {@link #UNTIL}. */
    public static final List<LocalDate> DATES =
            List.of(LocalDate.of(2014, 6, 1), LocalDate.of(2018, 6, 1), LocalDate.of(2022, 6, 1));

    /** The two texts. */
    public static final List<Criterion> TEXTS = List.of(
            Criterion.text(LocalizedText.of("is gemotiveerd", "is motivated")),
            Criterion.text(LocalizedText.of("heeft een plan", "has a plan")));

    private static final LocalDate UNTIL = LocalDate.of(2019, 12, 31);

    public static final Corner AGE = new Corner(
            "age",
            List.of(
                    Criterion.ageFrom(18),
                    AgeCriterion.builder().max(27).build(),
                    AgeCriterion.builder().below(AgeLimit.ofYears(23)).build(),
                    Criterion.age(18, AgeLimit.AOW),
                    AgeCriterion.builder().below(AgeLimit.AOW).build(),
                    Criterion.ageFrom(65),
                    AgeCriterion.builder().max(64).build(),
                    AgeCriterion.builder().max(65).build(),
                    Criterion.age(66, AgeLimit.AOW)),
            ages(17, 18, 22, 23, 27, 28, 64, 65, 66, 67, 80));

    public static final Corner EDUCATION = new Corner(
            "education",
            List.of(
                    Criterion.educationAtMost(EducationLevel.MBO_2),
                    EducationCriterion.builder().min(EducationLevel.HAVO).build(),
                    EducationCriterion.builder()
                            .addIn(EducationLevel.MBO_2, EducationLevel.HAVO)
                            .build(),
                    Criterion.startQualification(true),
                    Criterion.startQualification(false)),
            some(
                    List.of(
                            EducationLevel.VMBO_BB,
                            EducationLevel.MBO_2,
                            EducationLevel.MBO_3,
                            EducationLevel.HAVO,
                            EducationLevel.WO_BA),
                    (profile, level) -> profile.education(level)));

    public static final Corner WORK = new Corner(
            "work",
            List.of(
                    Criterion.status(EMPLOYED),
                    Criterion.status(FLEX),
                    Criterion.status(ON_CALL),
                    Criterion.status(UNEMPLOYED),
                    Criterion.status(FLEX, UNEMPLOYED),
                    UnemployedMonthsCriterion.builder().min(0).build(),
                    UnemployedMonthsCriterion.builder().max(3).build(),
                    UnemployedMonthsCriterion.builder().min(12).build()),
            work());

    public static final Corner BENEFIT = new Corner(
            "benefit",
            List.of(
                    Criterion.benefit(Benefit.WW),
                    Criterion.benefit(Benefit.WIA),
                    Criterion.benefit(Benefit.WW, Benefit.WIA),
                    Criterion.benefit(Benefit.WIA, Benefit.WAO)),
            some(
                    subsets(List.of(Benefit.WW, Benefit.WIA, Benefit.WAO)),
                    (profile, benefits) -> profile.benefits(KnownSet.exactly(benefits))));

    public static final Corner WEALTH = new Corner(
            "wealth",
            List.of(
                    wealth(null, "100"),
                    wealth("200", null),
                    wealth(null, "200"),
                    wealth("200.01", null),
                    wealth("0", null)),
            some(
                    List.of("50", "100", "150", "200", "200.01", "300"),
                    (profile, euros) -> profile.wealth(Money.parse(euros))));

    public static final Corner HOURS = new Corner(
            "hours",
            List.of(
                    HoursCriterion.builder().min(BigDecimal.valueOf(20)).build(),
                    HoursCriterion.builder().max(BigDecimal.valueOf(36)).build(),
                    HoursCriterion.builder().min(new BigDecimal("36.01")).build()),
            some(
                    List.of("12", "20", "36", "36.01", "40"),
                    (profile, hours) -> profile.hoursPerWeek(new BigDecimal(hours))));

    public static final Corner TRAITS = new Corner(
            "traits",
            List.of(
                    Criterion.trait(TraitId.of("trait-a")),
                    Criterion.trait(TraitId.of("trait-b")),
                    LabourMarketTieCriterion.builder().present(true).build(),
                    LabourMarketTieCriterion.builder().present(false).build()),
            some(
                    subsets(List.of("trait-a", "trait-b", "tie")),
                    (profile, yes) -> profile.putTrait(TraitId.of("trait-a"), yes.contains("trait-a"))
                            .putTrait(TraitId.of("trait-b"), yes.contains("trait-b"))
                            .labourMarketTie(yes.contains("tie"))));

    public static final Corner PLACES = new Corner(
            "places",
            List.of(
                    livesIn("AM05"),
                    livesIn("AM06"),
                    livesIn("AM05", "AM36"),
                    place(Area.regions(RegionCode.of("AM05")), PlaceKind.HOME, PlaceKind.WORK),
                    Criterion.livesIn(Area.except(Area.national(), Area.regions(RegionCode.of("AM05")))),
                    Criterion.livesIn(Area.during(Period.endingOn(UNTIL), Area.regions(RegionCode.of("AM06")))),
                    Criterion.livesIn(Area.during(Period.startingOn(UNTIL.plusDays(1)), Area.national())),
                    Criterion.livesIn(
                            Area.union(Area.regions(RegionCode.of("AM06")), Area.regions(RegionCode.of("AM05"))))),
            places());

    public static final Corner COURSE = new Corner(
            "course",
            List.of(
                    register("register-a"),
                    register("register-b"),
                    CourseNotStartedCriterion.builder().present(true).build(),
                    CourseNotStartedCriterion.builder().present(false).build(),
                    CourseLevelCriterion.builder().max(EducationLevel.MBO_4).build(),
                    CourseLevelCriterion.builder().min(EducationLevel.MBO_4).build(),
                    sector("metal"),
                    sector("metal", "care")),
            courses());

    /** All of them. */
    public static final List<Corner> ALL =
            List.of(AGE, EDUCATION, WORK, BENEFIT, WEALTH, HOURS, TRAITS, PLACES, COURSE);

    private Corners() {}

    private interface Adding<T> {
        Object add(nl.llo.model.profile.Profile.Builder profile, T value);
    }

    private static <T> List<Person> some(List<T> values, Adding<T> adding) {
        List<Person> people = new ArrayList<>();
        for (T value : values) {
            people.add((profile, date) -> {
                adding.add(profile, value);
                return profile;
            });
        }
        return people;
    }

    private static List<Person> ages(int... ages) {
        List<Person> people = new ArrayList<>();
        for (int age : ages) {
            people.add((profile, date) -> profile.birthDate(date.minusYears(age).withDayOfMonth(1)));
        }
        return people;
    }

    private static List<Person> work() {
        List<Person> people = new ArrayList<>();
        for (List<EmploymentStatus> statuses : subsets(List.of(EMPLOYED, FLEX, ON_CALL, UNEMPLOYED))) {
            for (int months : statuses.contains(UNEMPLOYED) ? new int[] {-1, 1, 6, 13} : new int[] {-1}) {
                people.add((profile, date) ->
                        profile.statuses(KnownSet.exactly(statuses)).unemployedSince(date.minusMonths(months)));
            }
        }
        return people;
    }

    private static List<Person> places() {
        List<Person> people = new ArrayList<>();
        for (String home : List.of("GM0034", "GM0153", "GM0193", "GM0150")) {
            for (String work : List.of("GM0034", "GM0193")) {
                people.add((profile, date) ->
                        profile.home(MunicipalityCode.of(home)).work(MunicipalityCode.of(work)));
            }
        }
        return people;
    }

    private static List<Person> courses() {
        List<Person> people = new ArrayList<>();
        for (List<String> registers : subsets(List.of("register-a", "register-b"))) {
            for (String sector : List.of("metal", "care", "construction")) {
                for (EducationLevel level : List.of(EducationLevel.MBO_2, EducationLevel.MBO_4, EducationLevel.AD)) {
                    for (int days : new int[] {0, 1}) {
                        people.add((profile, date) -> profile.course(Course.builder()
                                .registers(KnownSet.exactly(
                                        registers.stream().map(RegisterId::of).toList()))
                                .sector(SectorId.of(sector))
                                .level(level)
                                .start(date.plusDays(days))
                                .build()));
                    }
                }
            }
        }
        return people;
    }

    private static <T> List<List<T>> subsets(List<T> values) {
        List<List<T>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << values.size(); bits++) {
            List<T> subset = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(values.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static Criterion wealth(
            @org.jspecify.annotations.Nullable String min, @org.jspecify.annotations.Nullable String max) {
        WealthCriterion.Builder builder = WealthCriterion.builder();
        if (min != null) {
            builder.min(Money.parse(min));
        }
        if (max != null) {
            builder.max(Money.parse(max));
        }
        return builder.build();
    }

    private static Criterion livesIn(String... regions) {
        RegionCode[] codes = new RegionCode[regions.length];
        for (int i = 0; i < regions.length; i++) {
            codes[i] = RegionCode.of(regions[i]);
        }
        return Criterion.livesIn(Area.regions(codes));
    }

    private static Criterion place(Area area, PlaceKind... kinds) {
        return PlaceCriterion.builder().addKinds(kinds).area(area).build();
    }

    private static Criterion register(String id) {
        return CourseRegisterCriterion.builder().register(RegisterId.of(id)).build();
    }

    private static Criterion sector(String... ids) {
        CourseSectorCriterion.Builder builder = CourseSectorCriterion.builder();
        for (String id : ids) {
            builder.addAnyOf(SectorId.of(id));
        }
        return builder.build();
    }
}
