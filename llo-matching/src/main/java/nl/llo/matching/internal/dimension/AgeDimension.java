package nl.llo.matching.internal.dimension;

import java.time.LocalDate;
import nl.llo.matching.internal.fact.AgeFacts;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.internal.normal.Ages;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.model.profile.ProfileCodes;
import nl.llo.model.reference.AowTable;
import org.jspecify.annotations.Nullable;

/** Age and AOW age. */
final class AgeDimension extends Dimension<AgeFacts> {

    /** How many years before the day somebody can be born whose standing is kept. */
    private static final int YEARS = 128;

    private final LocalDate date;
    private final AowTable table;
    private final int firstYear;
    private final long firstDate;
    private final @Nullable Standing[] byDate = new Standing[YEARS * ProfileCodes.DATES_OF_YEAR];
    /** By year of birth, where no more is known. */
    private final @Nullable Standing[] byYear = new Standing[YEARS];

    private volatile @Nullable Standing nothing;

    AgeDimension(LocalDate date, AowTable table) {
        this.date = date;
        this.table = table;
        this.firstYear = date.getYear() - YEARS + 1;
        this.firstDate = ProfileCodes.of(date.withDayOfYear(1)) - (YEARS - 1L) * ProfileCodes.DATES_OF_YEAR;
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
    public @Nullable Standing find(ProfileCodes codes) {
        int birth = codes.getBirthDate();
        if (birth != ProfileCodes.UNKNOWN) {
            long at = birth - firstDate;
            return at >= 0 && at < byDate.length ? find(byDate, (int) at, codes) : stand(codes);
        }
        int year = codes.getBirthYear() - firstYear;
        return year >= 0 && year < YEARS ? find(byYear, year, codes) : stand(codes);
    }

    private @Nullable Standing find(@Nullable Standing[] standings, int at, ProfileCodes codes) {
        Standing known = standings[at];
        if (known == null) {
            known = stand(codes);
            standings[at] = known;
        }
        return known;
    }

    private @Nullable Standing stand(ProfileCodes codes) {
        boolean unknown = codes.getBirthDate() == ProfileCodes.UNKNOWN && codes.getBirthYear() == ProfileCodes.UNKNOWN;
        Standing known = nothing;
        if (unknown && known != null) {
            return known;
        }
        AgeFacts facts = new AgeFacts(codes.getProfile(), date, table);
        Standing made = facts.getOldest() >= Ages.LAST ? null : stand(facts);
        if (unknown) {
            nothing = made;
        }
        return made;
    }
}
