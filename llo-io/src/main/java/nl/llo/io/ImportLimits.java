package nl.llo.io;

import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.json.Limits;

/**
 * How much an import takes on before it refuses a file, so that no file can exhaust the machine. Immutable.
 *
 * <p>A file that goes over a limit is refused from that place on, with the finding {@code LLO-INPUT-LIMIT}; a file with a
 * record on each line loses only that line.
 */
public final class ImportLimits {

    /** Deeper than this, reading could exhaust the stack of a thread. */
    private static final int DEEPEST = 500;

    private static final ImportLimits STANDARD =
            new ImportLimits(Limits.STANDARD, FindingCollector.DEFAULT_KEPT_PER_CODE, FindingCollector.DEFAULT_KEPT);

    private final Limits limits;
    private final int findingsPerCode;
    private final int findings;

    private ImportLimits(Limits limits, int findingsPerCode, int findings) {
        this.limits = limits;
        this.findingsPerCode = findingsPerCode;
        this.findings = findings;
    }

    /**
     * Gives the limits that hold when no others are asked for: a depth of 100; 2^30 characters and 200,000,000 values and
     * names in a document; 2^20 characters in a line; 100,000 characters in a text, 1,000 in a name or a number; 1,000 findings
     * of one code and 100,000 in all.
     *
     * @return the standard limits
     */
    public static ImportLimits standard() {
        return STANDARD;
    }

    /**
     * Limits how many objects and lists may stand inside each other.
     *
     * @param depth 1 to 500
     * @return limits that differ in this alone
     * @throws IllegalArgumentException if the depth lies outside those bounds
     */
    public ImportLimits withDepth(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a depth may be " + DEEPEST + " at most");
        }
        return with(limits.withDepth(positive(depth)));
    }

    /**
     * Limits how many characters a document may have.
     *
     * @param characters 1 or more
     * @return limits that differ in this alone
     * @throws IllegalArgumentException if the number is not positive
     */
    public ImportLimits withLength(long characters) {
        return with(limits.withLength(positive(characters)));
    }

    /**
     * Limits how many characters a line may have in a file with a record on each line.
     *
     * @param characters 1 or more
     * @return limits that differ in this alone
     * @throws IllegalArgumentException if the number is not positive
     */
    public ImportLimits withLineLength(int characters) {
        return with(limits.withLine(positive(characters)));
    }

    /**
     * Limits how many values and names a document may hold.
     *
     * @param tokens 1 or more
     * @return limits that differ in this alone
     * @throws IllegalArgumentException if the number is not positive
     */
    public ImportLimits withTokens(long tokens) {
        return with(limits.withTokens(positive(tokens)));
    }

    /**
     * Limits how many characters a text may have. A longer one ends the reading of its document; each property has a bound of its
     * own besides, which does not.
     *
     * @param characters 1 or more
     * @return limits that differ in this alone
     * @throws IllegalArgumentException if the number is not positive
     */
    public ImportLimits withTextLength(int characters) {
        return with(limits.withText(positive(characters)));
    }

    /**
     * Limits how many characters a number may be written with. A longer one ends the reading of its document; one of more than 30
     * digits is refused in any case.
     *
     * @param characters 1 or more
     * @return limits that differ in this alone
     * @throws IllegalArgumentException if the number is not positive
     */
    public ImportLimits withNumberLength(int characters) {
        return with(limits.withNumber(positive(characters)));
    }

    /**
     * Limits how many findings are kept; all are counted.
     *
     * @param perCode how many of one code, 1 or more
     * @param inAll how many in all, 1 or more
     * @return limits that differ in this alone
     * @throws IllegalArgumentException if a number is not positive
     */
    public ImportLimits withFindings(int perCode, int inAll) {
        return new ImportLimits(limits, positive(perCode), positive(inAll));
    }

    private ImportLimits with(Limits changed) {
        return new ImportLimits(changed, findingsPerCode, findings);
    }

    private static int positive(int number) {
        return Math.toIntExact(positive((long) number));
    }

    private static long positive(long number) {
        if (number < 1) {
            throw new IllegalArgumentException("a limit must be positive");
        }
        return number;
    }

    Limits forReading() {
        return limits;
    }

    FindingCollector newCollector(Consumer<? super Finding> sink) {
        return FindingCollector.streaming(findingsPerCode, findings, sink);
    }

    FindingCollector newCollector() {
        return new FindingCollector(findingsPerCode, findings);
    }
}
