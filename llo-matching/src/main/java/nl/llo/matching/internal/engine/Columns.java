package nl.llo.matching.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.llo.matching.internal.dimension.ProfileReader;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;

/**
 * Up to {@value ColumnLayout#PEOPLE} people against all regulations: each question becomes a column with a bit for each
 * person, and each regulation a few operations on columns. See {@link Circuit}.
 *
 * <p>For one day and one kind of applicant. Immutable and thread-safe; what a batch needs to work is a {@link Desk}, one per
 * thread.
 */
public final class Columns {

    private final ProfileReader reader;
    private final Dimension<?>[] dimensions;
    private final int[] firstWords;
    private final ColumnLayout layout;
    private final int[] program;
    private final int columns;
    private final int[] regulations;
    private final int[] groups;

    private Columns(Rules rules) {
        this.reader = rules.dimensions().newReader();
        List<Dimension<?>> listed = reader.order();
        List<Gate> gates = new ArrayList<>(rules.regulations());
        gates.addAll(rules.groups());
        this.dimensions = listed.toArray(Dimension<?>[]::new);
        this.layout = new ColumnLayout(gates, listed);
        this.firstWords = new int[dimensions.length];
        Arrays.setAll(firstWords, layout::firstWord);
        Circuit circuit = new Circuit(layout);
        this.regulations = columnsOf(rules.regulations(), circuit);
        this.groups = columnsOf(rules.groups(), circuit);
        this.program = circuit.program();
        this.columns = circuit.columns();
    }

    private static int[] columnsOf(List<Gate> gates, Circuit circuit) {
        int[] found = new int[3 * gates.size()];
        for (int i = 0; i < gates.size(); i++) {
            System.arraycopy(circuit.columnsOf(gates.get(i)), 0, found, 3 * i, 3);
        }
        return found;
    }

    /** Makes them for a day and a kind of applicant. */
    public static Columns of(CatalogueForms forms, LocalDate date, ApplicantKind kind) {
        return new Columns(forms.on(date, kind, kind == ApplicantKind.PERSON));
    }

    /** A place to work on one batch after the other. For one thread. */
    public Desk newDesk() {
        return new Desk(this);
    }

    int countColumns() {
        return columns;
    }

    int countLiteralWords() {
        return layout.words();
    }

    int countGroups() {
        return groups.length / 3;
    }

    int countDimensions() {
        return dimensions.length;
    }

    /** By regulation, the columns of who surely, likely and possibly fits. */
    int regulation(int regulation, int plane) {
        return regulations[3 * regulation + plane];
    }

    /** By group, the columns of who surely, likely and possibly belongs to it. */
    int group(int group, int plane) {
        return groups[3 * group + plane];
    }

    /** Adds a person to those who stand alike; false when the profile holds what no valid profile holds. */
    boolean add(Profile profile, int person, Standing[] standings, Crowd[] crowds) {
        if (!reader.read(profile, standings)) {
            return false;
        }
        for (int i = 0; i < crowds.length; i++) {
            crowds[i].add(standings[i], person);
        }
        return true;
    }

    /** Makes the columns of literals from who stands how, and then all others. */
    void run(Crowd[] crowds, long[] cells) {
        int sure = layout.columnOf(0, false) * ColumnLayout.WORDS;
        int possible = layout.columnOf(0, true) * ColumnLayout.WORDS;
        Arrays.fill(cells, sure, possible, 0);
        for (int i = 0; i < crowds.length; i++) {
            addSure(i, crowds[i], cells);
        }
        System.arraycopy(cells, sure, cells, possible, possible - sure);
        for (int i = 0; i < crowds.length; i++) {
            addUnknown(i, crowds[i], cells);
        }
        int made = layout.columns() * ColumnLayout.WORDS;
        for (int at = 0; at < program.length; made += ColumnLayout.WORDS) {
            int count = program[at++];
            if (count > 0) {
                all(cells, made, at, count);
                at += count;
            } else {
                any(cells, made, at, -count);
                at -= count;
            }
        }
    }

    private void addSure(int dimension, Crowd crowd, long[] cells) {
        for (int place = 0; place < crowd.count(); place++) {
            long[] words = moved(dimension, crowd.standing(place));
            for (int word = 0; word < words.length / 2; word++) {
                int first = layout.columnOf(firstWords[dimension] + word, false);
                for (long left = words[word]; left != 0; left &= left - 1) {
                    crowd.addTo(cells, (first + Long.numberOfTrailingZeros(left)) * ColumnLayout.WORDS, place);
                }
            }
        }
    }

    /** What is sure stands there already. */
    private void addUnknown(int dimension, Crowd crowd, long[] cells) {
        for (int place = 0; place < crowd.count(); place++) {
            long[] words = moved(dimension, crowd.standing(place));
            int size = words.length / 2;
            for (int word = 0; word < size; word++) {
                int first = layout.columnOf(firstWords[dimension] + word, true);
                for (long left = words[size + word] & ~words[word]; left != 0; left &= left - 1) {
                    crowd.addTo(cells, (first + Long.numberOfTrailingZeros(left)) * ColumnLayout.WORDS, place);
                }
            }
        }
    }

    private long[] moved(int dimension, Standing standing) {
        long[] words = standing.getWorked();
        if (words == null) {
            words = layout.move(dimension, standing);
            standing.setWorked(words);
        }
        return words;
    }

    // Eight words at a time, so that what is made stays in registers until it is complete.
    private void all(long[] cells, int made, int at, int count) {
        int from = program[at];
        long a = cells[from];
        long b = cells[from + 1];
        long c = cells[from + 2];
        long d = cells[from + 3];
        long e = cells[from + 4];
        long f = cells[from + 5];
        long g = cells[from + 6];
        long h = cells[from + 7];
        for (int i = 1; i < count; i++) {
            int next = program[at + i];
            a &= cells[next];
            b &= cells[next + 1];
            c &= cells[next + 2];
            d &= cells[next + 3];
            e &= cells[next + 4];
            f &= cells[next + 5];
            g &= cells[next + 6];
            h &= cells[next + 7];
        }
        cells[made] = a;
        cells[made + 1] = b;
        cells[made + 2] = c;
        cells[made + 3] = d;
        cells[made + 4] = e;
        cells[made + 5] = f;
        cells[made + 6] = g;
        cells[made + 7] = h;
    }

    private void any(long[] cells, int made, int at, int count) {
        int from = program[at];
        long a = cells[from];
        long b = cells[from + 1];
        long c = cells[from + 2];
        long d = cells[from + 3];
        long e = cells[from + 4];
        long f = cells[from + 5];
        long g = cells[from + 6];
        long h = cells[from + 7];
        for (int i = 1; i < count; i++) {
            int next = program[at + i];
            a |= cells[next];
            b |= cells[next + 1];
            c |= cells[next + 2];
            d |= cells[next + 3];
            e |= cells[next + 4];
            f |= cells[next + 5];
            g |= cells[next + 6];
            h |= cells[next + 7];
        }
        cells[made] = a;
        cells[made + 1] = b;
        cells[made + 2] = c;
        cells[made + 3] = d;
        cells[made + 4] = e;
        cells[made + 5] = f;
        cells[made + 6] = g;
        cells[made + 7] = h;
    }
}
