package nl.llo.model.testing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.ProfileId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.Profile;

/** Profiles in which every attribute may be unknown and nothing contradicts itself. */
public final class ProfileArbitraries {
    private static final double KNOWN = 0.7;

    private ProfileArbitraries() {}

    /** Any person or organisation. */
    public static Arbitrary<Profile> profiles() {
        return Combinators.combine(who(), work(), learning(), memberships()).as((who, work, learning, memberships) -> {
            Profile.Builder builder = Profile.builder().copyOf(who);
            work.accept(builder);
            learning.accept(builder);
            memberships.accept(builder);
            return withoutContradiction(builder.build());
        });
    }

    /** A place of which something or nothing is known. */
    public static Arbitrary<Place> places() {
        return Builders.withBuilder(Place::builder)
                .use(Arbitraries.of(Pools.MUNICIPALITIES))
                .withProbability(0.7)
                .in((builder, code) -> builder.municipality(code))
                .use(Arbitraries.of(Pools.POSTCODES))
                .withProbability(0.3)
                .in((builder, code) -> builder.postcode(code))
                .use(Arbitraries.of("Centrum", "Overvecht"))
                .withProbability(0.2)
                .in((builder, name) -> builder.neighbourhood(name))
                .build(builder -> builder.build());
    }

    /** A course of which something or nothing is known. */
    public static Arbitrary<Course> courses() {
        return Builders.withBuilder(Course::builder)
                .use(TextArbitraries.lines())
                .withProbability(0.5)
                .in((builder, name) -> builder.name(name))
                .use(knownSets(Pools.REGISTERS))
                .withProbability(KNOWN)
                .in((builder, set) -> builder.registers(set))
                .use(TimeArbitraries.dates())
                .withProbability(KNOWN)
                .in((builder, date) -> builder.start(date))
                .use(Arbitraries.of(EducationLevel.class))
                .withProbability(KNOWN)
                .in((builder, level) -> builder.level(level))
                .use(Arbitraries.of(Pools.SECTORS))
                .withProbability(KNOWN)
                .in((builder, sector) -> builder.sector(sector))
                .use(MoneyArbitraries.money())
                .withProbability(KNOWN)
                .in((builder, price) -> builder.price(price))
                .build(builder -> builder.build());
    }

    /** A set of these values, known completely or in part. */
    public static <E extends Comparable<? super E>> Arbitrary<KnownSet<E>> knownSets(List<E> values) {
        Arbitrary<Set<E>> some = Arbitraries.of(values).set().ofMaxSize(3);
        return Arbitraries.oneOf(
                some.map(KnownSet::<E>exactly), Combinators.combine(some, some).as((in, out) -> {
                    Set<E> excludes = new HashSet<>(out);
                    excludes.removeAll(in);
                    return KnownSet.partial(in, excludes);
                }));
    }

    private static Arbitrary<Profile> who() {
        return Builders.withBuilder(Profile::builder)
                .use(Arbitraries.of("p-1", "p-2").map(ProfileId::of))
                .withProbability(0.3)
                .in((builder, id) -> builder.id(id))
                .use(Arbitraries.of(ApplicantKind.class))
                .withProbability(0.2)
                .in((builder, kind) -> builder.kind(kind))
                .use(TimeArbitraries.birthDates())
                .withProbability(KNOWN)
                .in((builder, date) -> builder.birthDate(date))
                .use(Arbitraries.integers().between(1945, 2012))
                .withProbability(0.3)
                .in((builder, year) -> builder.birthYear(year))
                .use(places())
                .withProbability(KNOWN)
                .in((builder, place) -> builder.home(place))
                .use(places())
                .withProbability(0.4)
                .in((builder, place) -> builder.work(place))
                .use(places())
                .withProbability(0.3)
                .in((builder, place) -> builder.study(place))
                .build(builder -> builder.build());
    }

    private static Arbitrary<Consumer<Profile.Builder>> work() {
        return Combinators.combine(
                        knownSets(List.of(EmploymentStatus.values())).optional(KNOWN),
                        knownSets(List.of(Benefit.values())).optional(KNOWN),
                        knownSets(Pools.SECTORS).optional(0.5),
                        knownSets(Pools.OCCUPATIONS).optional(0.5),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal(60))
                                .ofScale(1)
                                .optional(KNOWN),
                        MoneyArbitraries.money().optional(KNOWN),
                        MoneyArbitraries.money().optional(KNOWN),
                        TimeArbitraries.dates().optional(0.3))
                .as((statuses, benefits, sectors, occupations, hours, income, wealth, since) ->
                        builder -> builder.statuses(statuses)
                                .benefits(benefits)
                                .sectors(sectors)
                                .occupations(occupations)
                                .hoursPerWeek(hours)
                                .income(income)
                                .wealth(wealth)
                                .unemployedSince(since));
    }

    private static Arbitrary<Consumer<Profile.Builder>> learning() {
        return Combinators.combine(
                        Arbitraries.of(EducationLevel.class).optional(KNOWN),
                        Arbitraries.of(true, false).optional(0.4),
                        Arbitraries.of(true, false).optional(KNOWN),
                        courses().optional(0.6))
                .as((education, startQualification, tie, course) -> builder -> builder.education(education)
                        .startQualification(startQualification)
                        .labourMarketTie(tie)
                        .course(course));
    }

    private static Arbitrary<Consumer<Profile.Builder>> memberships() {
        return Combinators.combine(
                        knownSets(Pools.REGULATIONS).optional(0.4),
                        knownSets(Pools.GROUPS).optional(0.2),
                        Arbitraries.maps(Arbitraries.of(Pools.TRAITS), Arbitraries.of(true, false))
                                .ofMaxSize(3))
                .as((used, groups, traits) ->
                        builder -> builder.used(used).groups(groups).putAllTraits(traits));
    }

    private static Profile withoutContradiction(Profile profile) {
        Profile.Builder builder = Profile.builder().copyOf(profile);
        if (profile.getEducation().isPresent()) {
            builder.startQualification(Optional.empty());
        }
        if (profile.getBirthDate().isPresent()) {
            builder.birthYear(Optional.empty());
        }
        boolean ruledOut = profile.getStatuses()
                .flatMap(statuses -> statuses.contains(EmploymentStatus.UNEMPLOYED))
                .equals(Optional.of(false));
        if (ruledOut || profile.getBirthDate().isPresent()) {
            builder.unemployedSince(Optional.empty());
        }
        return builder.build();
    }
}
