package nl.llo.matching.internal.engine;

import java.util.Arrays;
import java.util.List;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.Profile;

/** Works on one batch of people after the other, in the same memory. For one thread. */
public final class Desk {

    private final Columns columns;
    private final Standing[] standings;
    private final long[] rows;
    private final long[] scratch = new long[64];
    private final long[] cells;
    private final long[] odd = new long[ColumnLayout.WORDS];
    private final long[] answered = new long[ColumnLayout.WORDS];

    Desk(Columns columns) {
        this.columns = columns;
        this.standings = new Standing[columns.countDimensions()];
        this.rows = new long[2 * columns.countLiteralWords() * ColumnLayout.PEOPLE];
        this.cells = new long[columns.countColumns() * ColumnLayout.WORDS];
        Arrays.fill(cells, Circuit.EVERYBODY * ColumnLayout.WORDS, (Circuit.EVERYBODY + 1) * ColumnLayout.WORDS, -1L);
    }

    /** How many people a batch holds at most. */
    public static int capacity() {
        return ColumnLayout.PEOPLE;
    }

    /** Answers for a batch of people, from one place in the list up to another. */
    public void ask(List<Profile> profiles, int from, int until) {
        Arrays.fill(rows, 0);
        Arrays.fill(odd, 0);
        for (int person = 0; person < until - from; person++) {
            if (!columns.fill(profiles.get(from + person), person, standings, rows)) {
                odd[person >> 6] |= 1L << person;
            }
        }
        for (int word = 0; word < answered.length; word++) {
            int people = Math.min(64, Math.max(0, until - from - 64 * word));
            answered[word] = people == 0 ? 0 : (-1L >>> (64 - people)) & ~odd[word];
        }
        columns.run(rows, scratch, cells);
    }

    /** True when this person's profile holds what no valid profile holds: then nothing here is about them. */
    public boolean isOdd(int person) {
        return ((odd[person >> 6] >>> person) & 1) != 0;
    }

    /** Of 64 people, who is there and not odd. What is said of others means nothing. */
    public long answered(int word) {
        return answered[word];
    }

    /** Of 64 people, who surely (0), likely (1) or possibly (2) fits a regulation. */
    public long regulation(int regulation, int plane, int word) {
        return cells[columns.regulation(regulation, plane) * ColumnLayout.WORDS + word];
    }

    /** How many people, of the first so many words, are in a plane of a regulation; planes are numbered from regulation to regulation. */
    public int countRegulation(int plane, int words) {
        int from = columns.regulation(plane) * ColumnLayout.WORDS;
        int count = 0;
        for (int word = 0; word < words; word++) {
            count += Long.bitCount(cells[from + word] & answered[word]);
        }
        return count;
    }

    /** Of 64 people, who surely (0), likely (1) or possibly (2) belongs to a group. */
    public long group(int group, int plane, int word) {
        return cells[columns.group(group, plane) * ColumnLayout.WORDS + word];
    }
}
