package nl.llo.examples.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.SectorId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.Postcode4;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.trait.TraitDefinition;

/** Profiles with the ids of a catalogue and the places of a geography, each attribute known or not. For tests; nobody is meant. */
final class MadeUpPeople {

    private static final double KNOWN = 0.7;

    private final SplittableRandom random;
    private final Catalogue catalogue;
    private final List<Municipality> municipalities;

    private MadeUpPeople(Catalogue catalogue, Geography geography, long seed) {
        this.random = new SplittableRandom(seed);
        this.catalogue = catalogue;
        this.municipalities = geography.listMunicipalities();
    }

    /** The same arguments give the same profiles. */
    static List<Profile> some(int count, Catalogue catalogue, Geography geography, long seed) {
        var people = new MadeUpPeople(catalogue, geography, seed);
        List<Profile> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(people.profile());
        }
        return some;
    }

    private Profile profile() {
        var profile = Profile.builder();
        if (random.nextInt(6) == 0) {
            profile.kind(oneOf(List.of(ApplicantKind.values())));
        }
        LocalDate birth = LocalDate.of(1935, 1, 1).plusDays(random.nextInt(80 * 365));
        if (known()) {
            profile.birthDate(birth);
        } else if (known()) {
            profile.birthYear(birth.getYear());
        }
        if (known()) {
            profile.home(place());
        }
        if (known()) {
            profile.work(place());
        }
        if (known()) {
            profile.study(place());
        }
        if (known()) {
            profile.education(oneOf(List.of(EducationLevel.values())));
        } else if (known()) {
            profile.startQualification(random.nextBoolean());
        }
        if (known()) {
            profile.statuses(some(List.of(EmploymentStatus.values())));
        }
        if (known()) {
            profile.benefits(some(List.of(Benefit.values())));
        }
        if (known()) {
            profile.sectors(some(List.of(SectorId.of("zorg"), SectorId.of("techniek"), SectorId.of("bouw"))));
        }
        if (known()) {
            profile.hoursPerWeek(BigDecimal.valueOf(random.nextInt(0, 401), 1));
        }
        if (known()) {
            profile.income(Money.of(random.nextInt(0, 90_000)));
        }
        if (known()) {
            profile.wealth(Money.of(random.nextInt(0, 250_000)));
        }
        if (known()) {
            profile.labourMarketTie(random.nextBoolean());
        }
        if (known()) {
            profile.unemployedSince(LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000)));
        }
        if (known()) {
            profile.course(course());
        }
        if (known()) {
            profile.used(some(
                    catalogue.listRegulations().stream().map(Regulation::getId).toList()));
        }
        if (random.nextInt(3) == 0) {
            profile.groups(
                    some(catalogue.listGroups().stream().map(TargetGroup::getId).toList()));
        }
        for (TraitDefinition trait : catalogue.listTraits()) {
            if (random.nextInt(3) == 0) {
                profile.putTrait(trait.getId(), random.nextBoolean());
            }
        }
        return profile.build();
    }

    private Place place() {
        var place = Place.builder();
        if (known()) {
            place.municipality(oneOf(municipalities).getCode());
        }
        if (random.nextInt(3) == 0) {
            place.postcode(Postcode4.of(String.valueOf(random.nextInt(1000, 10_000))));
        }
        if (random.nextInt(8) == 0) {
            place.neighbourhood("Overvecht");
        }
        return place.build();
    }

    private Course course() {
        var course = Course.builder();
        if (known()) {
            course.start(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000)));
        }
        if (known()) {
            course.level(oneOf(List.of(EducationLevel.values())));
        }
        if (known()) {
            course.price(Money.of(random.nextInt(0, 6000)));
        }
        if (known()) {
            course.sector(SectorId.of("zorg"));
        }
        if (known()) {
            course.registers(some(List.of(RegisterId.of("stap-scholingsregister"), RegisterId.of("crkbo"))));
        }
        return course.build();
    }

    private <E extends Comparable<? super E>> KnownSet<E> some(List<E> values) {
        var in = new TreeSet<E>();
        for (int i = random.nextInt(3); i > 0 && !values.isEmpty(); i--) {
            in.add(oneOf(values));
        }
        if (random.nextInt(4) != 0) {
            return KnownSet.exactly(in);
        }
        var out = new TreeSet<E>();
        for (int i = random.nextInt(3); i > 0 && !values.isEmpty(); i--) {
            E value = oneOf(values);
            if (!in.contains(value)) {
                out.add(value);
            }
        }
        return KnownSet.partial(in, out);
    }

    private boolean known() {
        return random.nextDouble() < KNOWN;
    }

    private <E> E oneOf(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }
}
