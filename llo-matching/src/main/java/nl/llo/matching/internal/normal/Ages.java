package nl.llo.matching.internal.normal;

import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;

/**
 * Numbers for ages with the AOW age in them. Where the AOW age lies differs by birth date, so an age alone does not say on
 * which side of it somebody is: each age has two numbers, first all ages of people below the AOW age, then all ages of
 * people who have reached it. "From 18 and below the AOW age" is then one range, "from 18" is two.
 *
 * <p>Ages run from {@link #UNBORN}, for a birth date after the date of the question, to {@link #LAST}, for that age and
 * all above it.
 */
public final class Ages {

    /** Stands for every date before birth. */
    public static final int UNBORN = -1;
    /** Stands for itself and everything above it; no bound of a valid criterion lies there. */
    public static final int LAST = 131;

    private static final int SPAN = LAST - UNBORN + 1;

    /** Every age on either side of the AOW age. */
    public static final Ranges FULL = Ranges.full(0, 2L * SPAN - 1);

    private Ages() {}

    /** The ages that fit a criterion. */
    static Ranges of(AgeCriterion criterion) {
        int first = criterion.getMin().orElse(UNBORN);
        int last = criterion.getMax().orElse(LAST);
        int limit = criterion.getBelow().flatMap(AgeLimit::getYears).orElse(LAST + 1);
        int until = Math.min(last, limit - 1);
        Ranges below = below(first, until);
        return criterion.getBelow().filter(AgeLimit::isAow).isPresent() ? below : either(first, until);
    }

    /** From one age to another, both included, of people below the AOW age. */
    public static Ranges below(int first, int last) {
        return first > Math.min(last, LAST) ? FULL.between(1, 0) : FULL.between(number(first), number(last));
    }

    /** From one age to another, both included, of people who have reached the AOW age. */
    public static Ranges reached(int first, int last) {
        return first > Math.min(last, LAST)
                ? FULL.between(1, 0)
                : FULL.between(SPAN + number(first), SPAN + number(last));
    }

    /** From one age to another, both included, whatever the AOW age. */
    public static Ranges either(int first, int last) {
        return (Ranges) below(first, last).or(reached(first, last));
    }

    /** True when it makes a difference to the set on which side of the AOW age somebody is. */
    public static boolean asksAow(Ranges ages) {
        return !partBelow(ages).equals(partReached(ages));
    }

    /** The ages at which people below the AOW age are in the set. */
    public static Ranges partBelow(Ranges ages) {
        return shift(ages, 0);
    }

    /** The ages at which people who have reached the AOW age are in the set. */
    public static Ranges partReached(Ranges ages) {
        return shift(ages, SPAN);
    }

    private static Ranges shift(Ranges ages, int by) {
        Ranges part = Ranges.full(UNBORN, LAST).between(1, 0);
        for (Ranges.Range range : ages.and(FULL.between(by, by + SPAN - 1L)).list()) {
            part = (Ranges) part.or(part.between(range.first() - by + UNBORN, range.last() - by + UNBORN));
        }
        return part;
    }

    private static int number(int age) {
        return Math.max(UNBORN, Math.min(LAST, age)) - UNBORN;
    }
}
