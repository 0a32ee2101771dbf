package nl.llo.matching.internal.engine;

import java.util.Arrays;
import nl.llo.matching.internal.gate.Standing;

/** The people of a batch by how they stand on one dimension: for each way a column of who stands so. For one thread. */
final class Crowd {

    private static final int FIRST_ROOM = 32;

    private int count;
    private Standing[] standings = new Standing[FIRST_ROOM];
    private long[] columns = new long[FIRST_ROOM * ColumnLayout.WORDS];
    /** By number of a standing one more than its place here; 0 when nobody stands so. */
    private int[] places = new int[FIRST_ROOM];

    void clear() {
        for (int place = 0; place < count; place++) {
            int number = standings[place].number();
            if (number >= 0) {
                places[number] = 0;
            }
        }
        Arrays.fill(columns, 0, count * ColumnLayout.WORDS, 0);
        count = 0;
    }

    void add(Standing standing, int person) {
        int number = standing.number();
        int place = number >= 0 && number < places.length ? places[number] - 1 : -1;
        if (place < 0) {
            place = open(standing, number);
        }
        columns[place * ColumnLayout.WORDS + (person >> 6)] |= 1L << person;
    }

    private int open(Standing standing, int number) {
        if (count == standings.length) {
            standings = Arrays.copyOf(standings, 2 * count);
            columns = Arrays.copyOf(columns, 2 * columns.length);
        }
        if (number >= places.length) {
            places = Arrays.copyOf(places, Math.max(2 * places.length, number + 1));
        }
        if (number >= 0) {
            places[number] = count + 1;
        }
        standings[count] = standing;
        return count++;
    }

    /** How many ways there are in which somebody stands. */
    int count() {
        return count;
    }

    Standing standing(int place) {
        return standings[place];
    }

    /** Adds who stands so to a column. */
    void addTo(long[] cells, int at, int place) {
        int from = place * ColumnLayout.WORDS;
        for (int word = 0; word < ColumnLayout.WORDS; word++) {
            cells[at + word] |= columns[from + word];
        }
    }
}
