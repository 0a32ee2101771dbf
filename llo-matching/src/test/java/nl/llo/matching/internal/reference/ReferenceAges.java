package nl.llo.matching.internal.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.profile.Profile;

/** Ages, with a made-up table: born before 1950 the AOW age is 65, before 1955 it is
 * 66, before 1961 it is 67, and after that at least 67. */
final class ReferenceAges {

    private ReferenceAges() {}

    static Tri evaluate(AgeCriterion criterion, Profile profile, LocalDate date) {
        if (profile.getBirthDate().isPresent()) {
            return bornOn(criterion, profile.getBirthDate().get(), date);
        }
        if (profile.getBirthYear().isEmpty()) {
            return Tri.U;
        }
        Set<Tri> possible = EnumSet.noneOf(Tri.class);
        LocalDate day = LocalDate.of(profile.getBirthYear().get(), 1, 1);
        for (int i = 0; i < day.lengthOfYear(); i++) {
            possible.add(bornOn(criterion, day.plusDays(i), date));
        }
        return possible.size() == 1 ? possible.iterator().next() : Tri.U;
    }

    private static Tri bornOn(AgeCriterion criterion, LocalDate birth, LocalDate date) {
        long age = date.isBefore(birth) ? -1 : ChronoUnit.YEARS.between(birth, date);
        Tri years = Tri.of(criterion.getMin().map(min -> age >= min).orElse(true)
                && criterion.getMax().map(max -> age <= max).orElse(true));
        Optional<AgeLimit> below = criterion.getBelow();
        if (below.isEmpty()) {
            return years;
        }
        Tri limit = below.get()
                .getYears()
                .map(limitYears -> Tri.of(age < limitYears))
                .orElseGet(() -> belowAow(birth, age));
        return Tri.all(List.of(years, limit));
    }

    private static Tri belowAow(LocalDate birth, long age) {
        if (birth.getYear() < 1961) {
            return Tri.of(age < (birth.getYear() < 1950 ? 65 : birth.getYear() < 1955 ? 66 : 67));
        }
        return age < 67 ? Tri.T : Tri.U;
    }
}
