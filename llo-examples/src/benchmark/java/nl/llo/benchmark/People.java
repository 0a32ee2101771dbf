package nl.llo.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.Municipality;

/** Made-up profiles in which each attribute is unknown with a given chance. */
final class People {

    private final SplittableRandom random;
    private final List<Municipality> municipalities;
    private final double unknown;

    private People(List<Municipality> municipalities, double unknown, long seed) {
        this.municipalities = municipalities;
        this.unknown = unknown;
        this.random = new SplittableRandom(seed);
    }

    /** Profiles with about one attribute in seven unknown; the same arguments give the same profiles. */
    static List<Profile> some(int count, List<Municipality> municipalities) {
        return some(count, municipalities, 0.15);
    }

    /** Profiles in which an attribute is unknown with the given chance, from 0 to 1. */
    static List<Profile> some(int count, List<Municipality> municipalities, double unknown) {
        var people = new People(municipalities, unknown, 11);
        var profiles = new ArrayList<Profile>(count);
        for (int i = 0; i < count; i++) {
            profiles.add(people.profile());
        }
        return profiles;
    }

    private Profile profile() {
        var profile = Profile.builder();
        if (known()) {
            profile.birthDate(LocalDate.of(1955, 1, 1).plusDays(random.nextInt(52 * 365)));
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
            profile.education(oneOf(EducationLevel.values()));
        }
        if (known()) {
            profile.statuses(someOf(EmploymentStatus.values()));
        }
        if (known()) {
            profile.benefits(someOf(Benefit.values()));
        }
        if (known()) {
            profile.sectors(KnownSet.exactly());
        }
        if (known()) {
            profile.hoursPerWeek(BigDecimal.valueOf(random.nextInt(0, 41)));
        }
        if (known()) {
            profile.income(Money.of(random.nextInt(0, 80_000)));
        }
        if (known()) {
            profile.wealth(Money.of(random.nextInt(0, 250_000)));
        }
        if (known()) {
            profile.labourMarketTie(random.nextBoolean());
        }
        if (known()) {
            profile.unemployedSince(LocalDate.of(2021, 1, 1).plusDays(random.nextInt(500)));
        }
        if (known()) {
            profile.used(KnownSet.exactly());
        }
        return profile.build();
    }

    private boolean known() {
        return random.nextDouble() >= unknown;
    }

    private Place place() {
        return Place.builder()
                .municipality(municipalities.get(random.nextInt(municipalities.size())).getCode())
                .build();
    }

    private <E extends Enum<E>> KnownSet<E> someOf(E[] values) {
        var some = new TreeSet<E>();
        for (int i = random.nextInt(3); i > 0; i--) {
            some.add(oneOf(values));
        }
        return KnownSet.exactly(some);
    }

    private <E> E oneOf(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
