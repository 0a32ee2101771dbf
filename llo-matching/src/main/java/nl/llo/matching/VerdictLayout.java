package nl.llo.matching;

import java.time.LocalDate;
import java.util.List;
import nl.llo.model.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** At which bit the verdict on each regulation stands, and which are in force. Immutable and thread-safe. */
final class VerdictLayout {

    final int[] positions;
    final int[] regulationAt;
    private final List<CompiledRegulation> regulations;
    private final LocalDate date;
    private volatile long @Nullable [] inForce;

    VerdictLayout(List<CompiledRegulation> regulations, LocalDate date, int[] positions, int[] regulationAt) {
        this.regulations = regulations;
        this.date = date;
        this.positions = positions;
        this.regulationAt = regulationAt;
    }

    static VerdictLayout inOrder(List<CompiledRegulation> regulations, LocalDate date) {
        int[] order = new int[regulations.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        return new VerdictLayout(regulations, date, order, order);
    }

    int size() {
        return positions.length;
    }

    LocalDate date() {
        return date;
    }

    Regulation regulation(int number) {
        return regulations.get(number).regulation;
    }

    /** By bit, who is in force on the day. */
    long[] inForce() {
        long[] known = inForce;
        if (known == null) {
            known = new long[(positions.length + 63) / 64];
            for (int at = 0; at < regulationAt.length; at++) {
                if (regulations.get(regulationAt[at]).term.stateOn(date) == TimingState.IN_FORCE) {
                    known[at >> 6] |= 1L << at;
                }
            }
            inForce = known;
        }
        return known;
    }
}
