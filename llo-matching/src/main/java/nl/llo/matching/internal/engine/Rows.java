package nl.llo.matching.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.llo.matching.internal.dimension.ProfileReader;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * One person against all regulations at once, 64 in a word: a regulation holds as far as all of its clauses do, and how
 * somebody stands on one dimension says of every clause at once whether it holds by that alone. See {@link RowLayout}.
 *
 * <p>For one day and one kind of applicant. Immutable and thread-safe.
 */
public final class Rows {

    private static final long[] NONE = {};

    private final ProfileReader reader;
    private final int dimensions;
    private final WholeGates whole;
    private final RowLayout layout;
    private final int[] positions;
    private final int[] program;
    private final long[] most;
    private final long[] least;

    private Rows(List<Clauses> rules, ProfileReader reader, WholeGates whole) {
        this.reader = reader;
        this.dimensions = reader.order().size();
        this.whole = whole;
        List<Dimension<?>> withWhole = new ArrayList<>(reader.order());
        withWhole.add(whole);
        for (int i = 0; i < withWhole.size(); i++) {
            withWhole.get(i).setPlace(i);
        }
        this.layout = new RowLayout(rules, withWhole);
        this.positions = new int[rules.size()];
        for (int at = 0; at < positions.length; at++) {
            positions[layout.regulations()[at]] = at;
        }
        this.program = layout.program();
        this.most = layout.most();
        this.least = layout.least();
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

    /**
     * Answers for every regulation.
     *
     * @return for each word three: who surely fits, who likely, who possibly; null when the profile holds a value that no
     *     valid profile holds
     */
    public long @Nullable [] ask(Profile profile) {
        Standing[] standings = new Standing[dimensions];
        if (!reader.read(profile, standings)) {
            return null;
        }
        long[][] rows = new long[dimensions + 1][];
        for (int i = 0; i < standings.length; i++) {
            rows[i] = row(i, standings[i]);
        }
        rows[dimensions] = whole.size() == 0 ? NONE : row(dimensions, whole.find(standings));
        long[] answers = new long[most.length];
        run(rows, answers);
        return answers;
    }

    private long[] row(int dimension, Standing standing) {
        long[] row = standing.getWorked();
        return row == null ? work(dimension, standing) : row;
    }

    private void run(long[][] rows, long[] answers) {
        int at = 0;
        int slot = 0;
        for (int block = 0; block < answers.length; block += 3) {
            long sure = most[block];
            long likely = most[block + 1];
            long possible = most[block + 2];
            for (int slots = program[at++]; slots > 0; slots--) {
                long surely = 0;
                long possibly = 0;
                for (int cells = program[at++]; cells > 0; cells--) {
                    long[] row = rows[program[at]];
                    int cell = program[at + 1];
                    surely |= row[cell];
                    possibly |= row[cell + 1];
                    at += 2;
                }
                likely &= surely | least[slot];
                possible &= possibly | least[slot + 1];
                sure &= surely | least[slot + 2];
                slot += 3;
            }
            answers[block] = sure;
            answers[block + 1] = likely;
            answers[block + 2] = possible;
        }
    }

    private long[] work(int dimension, Standing standing) {
        long[] row = new long[2 * layout.cells(dimension)];
        for (int literal = 0; literal < layout.countLiterals(dimension); literal++) {
            boolean sure = standing.isSure(literal);
            if (sure || standing.isPossible(literal)) {
                for (int[] place : layout.places(dimension, literal)) {
                    long bits = (place[1] & 0xFFFF_FFFFL) | ((long) place[2] << 32);
                    row[2 * place[0]] |= sure ? bits : 0;
                    row[2 * place[0] + 1] |= bits;
                }
            }
        }
        standing.setWorked(row);
        return row;
    }
}
