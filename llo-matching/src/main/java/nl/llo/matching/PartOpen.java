package nl.llo.matching;

import java.util.Arrays;
import nl.llo.matching.internal.engine.BitMatrix;
import nl.llo.matching.internal.engine.Desk;

/** What is open to each person of a part of a batch; worked out when first asked for. */
final class PartOpen {

    private static final int ROWS = Desk.capacity();

    private final Desk desk;
    private final int[] regulations;
    private final int words;
    private final long[] block = new long[64];
    /** By row, a bit for each regulation in force. */
    private long[] bits = {};

    private boolean known;
    private int row = -1;
    private int count;
    private final int[] numbers;

    PartOpen(MatchQuestion question, Desk desk) {
        this.desk = desk;
        this.regulations = question.inForce();
        this.words = (regulations.length + 63) / 64;
        this.numbers = new int[regulations.length];
    }

    void clear() {
        known = false;
        row = -1;
    }

    /** For how many regulations in force a person fits or probably fits. */
    int count(int person) {
        look(person);
        return count;
    }

    /** Their numbers, rising. */
    int number(int person, int place) {
        look(person);
        return numbers[place];
    }

    private void look(int person) {
        if (person == row) {
            return;
        }
        if (!known) {
            turn();
            known = true;
        }
        int next = 0;
        for (int word = 0; word < words; word++) {
            for (long left = bits[person * words + word]; left != 0; left &= left - 1) {
                numbers[next++] = regulations[64 * word + Long.numberOfTrailingZeros(left)];
            }
        }
        count = next;
        row = person;
    }

    private void turn() {
        if (bits.length == 0) {
            bits = new long[ROWS * words];
        }
        for (int word = 0; word < words; word++) {
            int first = 64 * word;
            int here = Math.min(64, regulations.length - first);
            for (int rows = 0; rows < ROWS / 64; rows++) {
                Arrays.fill(block, 0);
                long any = 0;
                for (int i = 0; i < here && desk.answered(rows) != 0; i++) {
                    block[i] = desk.regulation(regulations[first + i], 1, rows) & desk.answered(rows);
                    any |= block[i];
                }
                if (any != 0) {
                    BitMatrix.transpose(block);
                }
                for (int i = 0; i < 64; i++) {
                    bits[(64 * rows + i) * words + word] = block[i];
                }
            }
        }
    }
}
