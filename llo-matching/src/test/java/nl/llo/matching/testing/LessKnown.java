package nl.llo.matching.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.Profile;

/**
 * The same person, of whom less is known. What is left agrees with the original, so the original is one of the ways in which
 * the rest can be filled in.
 *
 * <p>Groups are left as they are: what a professional established overrides a definition, it does not complete it.
 */
public final class LessKnown {

    private final Random random;

    private LessKnown(Random random) {
        this.random = random;
    }

    /** Forgets about half of what is known of a person. */
    public static Profile of(Profile profile, Random random) {
        return new LessKnown(random).forget(profile);
    }

    private Profile forget(Profile profile) {
        Profile.Builder less = Profile.builder();
        Map<TraitId, Boolean> traits = new TreeMap<>(profile.getTraits());
        traits.keySet().removeIf(trait -> random.nextBoolean());
        Optional<LocalDate> birthDate = maybe(profile.getBirthDate());
        return less.copyOf(profile)
                .birthDate(birthDate)
                .birthYear(
                        birthDate.isPresent()
                                ? Optional.empty()
                                : maybe(profile.getBirthDate()
                                        .map(LocalDate::getYear)
                                        .or(profile::getBirthYear)))
                .home(place(profile.getHome()))
                .work(place(profile.getWork()))
                .study(place(profile.getStudy()))
                .education(maybe(profile.getEducation()))
                .startQualification(maybe(profile.getStartQualification()))
                .statuses(profile.getStatuses().flatMap(set -> set(set, List.of(EmploymentStatus.values()))))
                .benefits(profile.getBenefits().flatMap(set -> set(set, EnumSet.allOf(Benefit.class))))
                .sectors(profile.getSectors().flatMap(set -> set(set, set.getExcludes())))
                .occupations(profile.getOccupations().flatMap(set -> set(set, set.getExcludes())))
                .used(profile.getUsed().flatMap(set -> set(set, set.getExcludes())))
                .hoursPerWeek(maybe(profile.getHoursPerWeek()))
                .income(maybe(profile.getIncome()))
                .wealth(maybe(profile.getWealth()))
                .labourMarketTie(maybe(profile.getLabourMarketTie()))
                .unemployedSince(maybe(profile.getUnemployedSince()))
                .course(maybe(profile.getCourse()).map(this::course))
                .traits(traits)
                .build();
    }

    private Course course(Course course) {
        Course.Builder less = Course.builder();
        return less.registers(course.getRegisters().flatMap(set -> set(set, set.getExcludes())))
                .start(maybe(course.getStart()))
                .level(maybe(course.getLevel()))
                .sector(maybe(course.getSector()))
                .price(maybe(course.getPrice()))
                .build();
    }

    private Optional<Place> place(Optional<Place> place) {
        return maybe(place).map(known -> {
            Place.Builder less = Place.builder();
            return less.municipality(maybe(known.getMunicipality()))
                    .postcode(maybe(known.getPostcode()))
                    .neighbourhood(maybe(known.getNeighbourhood()))
                    .build();
        });
    }

    /** The set, a part of what is known of it, or nothing. */
    private <E extends Comparable<? super E>> Optional<KnownSet<E>> set(KnownSet<E> set, Iterable<E> all) {
        int choice = random.nextInt(3);
        if (choice == 0) {
            return Optional.of(set);
        }
        if (choice == 1) {
            return Optional.empty();
        }
        Set<E> in = new HashSet<>();
        Set<E> out = new HashSet<>();
        List<E> candidates = new ArrayList<>(set.getIncludes());
        all.forEach(candidates::add);
        for (E value : candidates) {
            Optional<Boolean> contained = set.contains(value);
            if (contained.isPresent() && random.nextBoolean()) {
                (contained.get() ? in : out).add(value);
            }
        }
        return Optional.of(KnownSet.partial(in, out));
    }

    private <T> Optional<T> maybe(Optional<T> value) {
        return random.nextBoolean() ? value : Optional.empty();
    }
}
