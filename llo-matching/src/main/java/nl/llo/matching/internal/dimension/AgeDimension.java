package nl.llo.matching.internal.dimension;

import java.time.LocalDate;
import nl.llo.matching.internal.fact.AgeFacts;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.internal.normal.Ages;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.AowTable;
import org.jspecify.annotations.Nullable;

/** Age and AOW age. */
final class AgeDimension extends Dimension<AgeFacts> {

    private static final long YEAR_ONLY = 1L << 40;
    private static final long UNKNOWN = 1L << 41;

    private final LocalDate date;
    private final AowTable table;
    private final RememberedMasks remembered = new RememberedMasks(16);

    AgeDimension(LocalDate date, AowTable table) {
        this.date = date;
        this.table = table;
    }

    /** Ages as {@link Ages} numbers them, as one criterion or the negation of one asks for them. */
    Literal in(Ranges ages) {
        Ranges below = Ages.partBelow(ages);
        Ranges reached = Ages.partReached(ages);
        if (below.equals(reached)) {
            return literal(ages, facts -> facts.is(age -> contains(below, age)));
        }
        // The two parts are asked apart: a year of birth can leave both open where they decide it together.
        return reached.isEmpty()
                ? literal(ages, facts -> facts.is(age -> contains(below, age)).and(facts.isBelowAow()))
                : literal(
                        ages,
                        facts -> facts.is(age -> !contains(below, age))
                                .and(facts.isBelowAow())
                                .not());
    }

    private static boolean contains(Ranges ages, long age) {
        return ages.contains(Math.max(Ages.UNBORN, Math.min(Ages.LAST, age)));
    }

    @Override
    public @Nullable Standing find(Profile profile) {
        LocalDate birth = profile.getBirthDate().orElse(null);
        long key = birth != null
                ? birth.toEpochDay()
                : profile.getBirthYear().map(year -> YEAR_ONLY + year).orElse(UNKNOWN);
        Standing known = remembered.find(key);
        if (known != null) {
            return known;
        }
        AgeFacts facts = new AgeFacts(profile, date, table);
        return facts.getOldest() >= Ages.LAST ? null : remembered.keep(key, stand(facts));
    }
}
