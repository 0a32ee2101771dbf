package nl.llo.matching.internal.engine;

import java.util.Arrays;
import java.util.List;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.Profile;

/** Works on one batch of people after the other, in the same memory. For one thread. */
public final class Desk {

    private final Columns columns;
    private final Standing[] standings;
    private final Crowd[] crowds;
    private final long[] cells;
    private final long[] odd = new long[ColumnLayout.WORDS];
    private final long[] answered = new long[ColumnLayout.WORDS];

    Desk(Columns columns) {
        this.columns = columns;
        this.standings = new Standing[columns.countDimensions()];
        this.crowds = new Crowd[standings.length];
        Arrays.setAll(crowds, i -> new Crowd());
        this.cells = new long[columns.countColumns() * ColumnLayout.WORDS];
        Arrays.fill(cells, Circuit.EVERYBODY * ColumnLayout.WORDS, (Circuit.EVERYBODY + 1) * ColumnLayout.WORDS, -1L);
    }

    /** How many people a batch holds at most. */
    public static int capacity() {
        return ColumnLayout.PEOPLE;
    }

    /** Answers for a batch of people, from one place in the list up to another. */
    public void ask(List<Profile> profiles, int from, int until) {
        for (Crowd crowd : crowds) {
            crowd.clear();
        }
        Arrays.fill(odd, 0);
        for (int person = 0; person < until - from; person++) {
            if (!columns.add(profiles.get(from + person), person, standings, crowds)) {
                odd[person >> 6] |= 1L << person;
            }
        }
        for (int word = 0; word < answered.length; word++) {
            int people = Math.min(64, Math.max(0, until - from - 64 * word));
            answered[word] = people == 0 ? 0 : (-1L >>> (64 - people)) & ~odd[word];
        }
        columns.run(crowds, cells);
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

    /** The number of a column: of who surely (0), likely (1) or possibly (2) fits a regulation. Regulations can share one. */
    public int column(int regulation, int plane) {
        return columns.regulation(regulation, plane);
    }

    /** How many groups people can belong to; none where applicants are no people. */
    public int countGroups() {
        return columns.countGroups();
    }

    /** How many columns there are. */
    public int countColumns() {
        return columns.countColumns();
    }

    /** Of 64 people, who is in a column. */
    public long cell(int column, int word) {
        return cells[column * ColumnLayout.WORDS + word];
    }

    /** Of 64 people, who surely (0), likely (1) or possibly (2) belongs to a group. */
    public long group(int group, int plane, int word) {
        return cells[columns.group(group, plane) * ColumnLayout.WORDS + word];
    }
}
