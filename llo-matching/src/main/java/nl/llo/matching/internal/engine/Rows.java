package nl.llo.matching.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.llo.matching.internal.dimension.ProfileReader;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;

/**
 * One person against all regulations at once, 64 in a word: a regulation holds as far as all of its clauses do, and how
 * somebody stands on one dimension says of every clause at once whether it holds by that alone. See {@link RowLayout}.
 *
 * <p>For one day and one kind of applicant. Immutable and thread-safe.
 */
public final class Rows {

    private final ProfileReader reader;
    private final int dimensions;
    private final WholeGates whole;
    private final RowLayout layout;
    private final int[] positions;
    private final int[] program;
    private final long[] most;

    private Rows(List<Clauses> rules, ProfileReader reader, WholeGates whole) {
        this.reader = reader;
        this.dimensions = reader.order().size();
        this.whole = whole;
        List<Dimension<?>> withWhole = new ArrayList<>(reader.order());
        withWhole.add(whole);
        for (int i = 0; i < withWhole.size(); i++) {
            withWhole.get(i).setPlace(i);
        }
        whole.prepare();
        this.layout = new RowLayout(rules, withWhole);
        this.positions = new int[rules.size()];
        for (int at = 0; at < positions.length; at++) {
            positions[layout.regulations()[at]] = at;
        }
        this.program = layout.program();
        this.most = layout.most();
    }

    /** Makes them for a day and a kind of applicant. */
    public static Rows of(CatalogueForms forms, LocalDate date, ApplicantKind kind) {
        Rules rules = forms.on(date, kind, false);
        WholeGates whole = new WholeGates();
        List<Clauses> clauses = rules.regulations().stream()
                .map(gate -> Clauses.of(gate, rules.gates(), whole))
                .toList();
        return new Rows(clauses, rules.dimensions().newReader(), whole);
    }

    /** How many words a plane has. */
    public int words() {
        return most.length / 3;
    }

    /** By regulation, at which bit it stands. */
    public int[] positions() {
        return positions;
    }

    /** By bit, which regulation stands there. */
    public int[] regulations() {
        return layout.regulations();
    }

    /** Memory for answering one profile after the other. For one thread. */
    public Memory newMemory() {
        return new Memory(dimensions + 1);
    }

    /** What is worked with while a profile is answered. */
    public static final class Memory {
        private final Standing[] standings;
        private final long[][] rows;

        private Memory(int dimensions) {
            this.standings = new Standing[dimensions];
            this.rows = new long[dimensions][];
        }
    }

    /**
     * Answers for every regulation.
     *
     * @param planes takes for each word three: who surely fits, who likely, who possibly
     * @return false when the profile holds a value that no valid profile holds; then there is no answer
     */
    public boolean ask(Profile profile, Memory memory, long[] planes) {
        Standing[] standings = memory.standings;
        if (!reader.read(profile, standings)) {
            return false;
        }
        if (whole.size() > 0) {
            standings[dimensions] = whole.find(standings);
        }
        long[][] rows = memory.rows;
        int asked = whole.size() > 0 ? dimensions + 1 : dimensions;
        for (int i = 0; i < asked; i++) {
            long[] row = standings[i].getWorked();
            rows[i] = row == null ? work(i, standings[i]) : row;
        }
        run(rows, planes);
        return true;
    }

    private void run(long[][] rows, long[] planes) {
        int at = 0;
        for (int block = 0; block < most.length; block += 3) {
            long sure = most[block];
            long likely = most[block + 1];
            long possible = most[block + 2];
            for (int slots = program[at++]; slots > 0; slots--) {
                int cells = program[at];
                long[] row = rows[program[at + 1]];
                int cell = program[at + 2];
                long surely = row[cell];
                long probably = row[cell + 1];
                long possibly = row[cell + 2];
                at += 3;
                for (; cells > 1; cells--) {
                    row = rows[program[at]];
                    cell = program[at + 1];
                    surely |= row[cell];
                    probably |= row[cell + 1];
                    possibly |= row[cell + 2];
                    at += 2;
                }
                sure &= surely;
                likely &= probably;
                possible &= possibly;
            }
            planes[block] = sure;
            planes[block + 1] = likely;
            planes[block + 2] = possible;
        }
    }

    private long[] work(int dimension, Standing standing) {
        long[] row = layout.least(dimension);
        for (int literal = 0; literal < layout.countLiterals(dimension); literal++) {
            boolean sure = standing.isSure(literal);
            if (sure || standing.isPossible(literal)) {
                for (RowLayout.Place place : layout.places(dimension, literal)) {
                    row[place.cell()] |= sure ? place.bits() : 0;
                    row[place.cell() + 1] |= sure ? place.bits() : 0;
                    row[place.cell() + 2] |= place.bits();
                }
            }
        }
        standing.setWorked(row);
        return row;
    }
}
