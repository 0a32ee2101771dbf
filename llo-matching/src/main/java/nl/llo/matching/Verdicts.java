package nl.llo.matching;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.llo.model.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on every regulation of a catalogue for one profile on a date, without reasons: a few bits for each. For
 * counting and filtering; {@link Matcher#match} gives the same verdicts with everything that explains them.
 *
 * <p>Regulations are numbered from 0 in id order. Immutable and thread-safe, but for those of a {@link VerdictAsker}, which are
 * good until its next question.
 */
public final class Verdicts {

    private final VerdictLayout layout;
    /** For each word three: who surely fits, who likely, who possibly. */
    private final long[] planes;

    Verdicts(VerdictLayout layout, long[] planes) {
        this.layout = layout;
        this.planes = planes;
    }

    /** The day for which was asked. */
    public LocalDate getDate() {
        return layout.date();
    }

    /** How many regulations there are. */
    public int size() {
        return layout.size();
    }

    /** The regulation with a number; throws {@code IndexOutOfBoundsException} when there is none. */
    public Regulation getRegulation(int number) {
        return layout.regulation(number);
    }

    /** The verdict on the regulation with a number; throws {@code IndexOutOfBoundsException} when there is none. */
    public Verdict get(int number) {
        int position = layout.positions[Objects.checkIndex(number, size())];
        int at = 3 * (position >> 6);
        if (((planes[at] >>> position) & 1) != 0) {
            return Verdict.ELIGIBLE;
        }
        if (((planes[at + 1] >>> position) & 1) != 0) {
            return Verdict.LIKELY;
        }
        return ((planes[at + 2] >>> position) & 1) != 0 ? Verdict.UNDETERMINED : Verdict.NOT_ELIGIBLE;
    }

    /** True when the regulation with a number is in force, and fits or probably fits. */
    public boolean isOpen(int number) {
        int position = layout.positions[Objects.checkIndex(number, size())];
        int word = position >> 6;
        return (((planes[3 * word + 1] & layout.inForce()[word]) >>> position) & 1) != 0;
    }

    /** How many regulations are in force, and fit or probably fit. */
    public int countOpen() {
        long[] inForce = layout.inForce();
        int count = 0;
        for (int word = 0; word < inForce.length; word++) {
            count += Long.bitCount(planes[3 * word + 1] & inForce[word]);
        }
        return count;
    }

    /** How many regulations have this verdict, whether in force or not. */
    public int count(Verdict verdict) {
        int upTo = verdict == Verdict.NOT_ELIGIBLE ? size() : countAtLeast(verdict, null);
        return verdict == Verdict.ELIGIBLE ? upTo : upTo - countAtLeast(better(verdict), null);
    }

    /** How many regulations are in force and have this verdict. */
    public int countInForce(Verdict verdict) {
        long[] inForce = layout.inForce();
        int upTo = 0;
        if (verdict == Verdict.NOT_ELIGIBLE) {
            for (long word : inForce) {
                upTo += Long.bitCount(word);
            }
        } else {
            upTo = countAtLeast(verdict, inForce);
        }
        return verdict == Verdict.ELIGIBLE ? upTo : upTo - countAtLeast(better(verdict), inForce);
    }

    private static Verdict better(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE, LIKELY -> Verdict.ELIGIBLE;
            case UNDETERMINED -> Verdict.LIKELY;
            case NOT_ELIGIBLE -> Verdict.UNDETERMINED;
        };
    }

    /**
     * @param among which count; null for all
     */
    private int countAtLeast(Verdict verdict, long @Nullable [] among) {
        int plane = verdict == Verdict.ELIGIBLE ? 0 : verdict == Verdict.LIKELY ? 1 : 2;
        int count = 0;
        for (int word = 0; 3 * word < planes.length; word++) {
            count += Long.bitCount(planes[3 * word + plane] & (among == null ? -1 : among[word]));
        }
        return count;
    }

    /** The numbers of the regulations that are in force, and fit or probably fit; rising. */
    public int[] listOpenNumbers() {
        long[] inForce = layout.inForce();
        int[] numbers = new int[countOpen()];
        int next = 0;
        for (int word = 0; word < inForce.length; word++) {
            long open = planes[3 * word + 1] & inForce[word];
            for (; open != 0; open &= open - 1) {
                numbers[next++] = layout.regulationAt[64 * word + Long.numberOfTrailingZeros(open)];
            }
        }
        Arrays.sort(numbers);
        return numbers;
    }

    /** The regulations that are in force, and fit or probably fit, in id order. */
    public List<Regulation> listOpen() {
        int[] numbers = listOpenNumbers();
        return new AbstractList<>() {
            @Override
            public Regulation get(int index) {
                return layout.regulation(numbers[index]);
            }

            @Override
            public int size() {
                return numbers.length;
            }
        };
    }

    /** Names date and size, and nothing of how anything came out. */
    @Override
    public String toString() {
        return "Verdicts{date=" + getDate() + ", regulations=" + size() + "}";
    }
}
