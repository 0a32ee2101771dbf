package nl.llo.io.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers findings while data is read. Counts every one, keeps a limited number. For one thread.
 *
 * <p>Own checks can add to the report of an import by collecting in the same way.
 */
public final class FindingCollector {

    /** How many findings of one code are kept when nothing else is asked for. */
    public static final int DEFAULT_KEPT_PER_CODE = 1_000;

    /** How many findings are kept in all when nothing else is asked for. */
    public static final int DEFAULT_KEPT = 100_000;

    private final int keptPerCode;
    private final int kept;
    private final @Nullable Consumer<? super Finding> sink;
    private final Map<FindingCode, Long> counts = new EnumMap<>(FindingCode.class);
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> files = new LinkedHashMap<>();
    private long errors;

    /** Starts with the default caps. */
    public FindingCollector() {
        this(DEFAULT_KEPT_PER_CODE, DEFAULT_KEPT);
    }

    /**
     * Starts with other caps.
     *
     * @param keptPerCode how many findings of one code to keep
     * @param kept how many findings to keep in all
     */
    public FindingCollector(int keptPerCode, int kept) {
        this(keptPerCode, kept, null);
    }

    private FindingCollector(int keptPerCode, int kept, @Nullable Consumer<? super Finding> sink) {
        this.keptPerCode = keptPerCode;
        this.kept = kept;
        this.sink = sink;
    }

    /**
     * Starts one that also passes every finding on as it comes, those beyond the caps too.
     *
     * @param keptPerCode how many findings of one code to keep
     * @param kept how many findings to keep in all
     * @param sink takes each finding, in the order in which they are found
     * @return the collector
     */
    public static FindingCollector streaming(int keptPerCode, int kept, Consumer<? super Finding> sink) {
        return new FindingCollector(keptPerCode, kept, sink);
    }

    /**
     * Says that reading a file begins. Findings are reported in the order in which files were begun.
     *
     * @param file the name under which it is read
     */
    public void begin(String file) {
        files.putIfAbsent(file, files.size());
    }

    /**
     * Counts a finding, and says whether there is room to keep it; if so, it must be passed to {@link #keep}. This
     * spares making a finding that would be dropped.
     *
     * @param code what was found
     * @return whether to keep the finding
     */
    public boolean count(FindingCode code) {
        if (code.getSeverity() == Severity.ERROR) {
            errors++;
        }
        counts.merge(code, 1L, Long::sum);
        return sink != null || isRoomFor(code);
    }

    private boolean isRoomFor(FindingCode code) {
        return counts.getOrDefault(code, 0L) <= keptPerCode && findings.size() < kept;
    }

    /**
     * Keeps a finding that was counted before.
     *
     * @param finding the finding
     */
    public void keep(Finding finding) {
        begin(finding.getLocation().getFile());
        if (sink != null) {
            sink.accept(finding);
        }
        if (isRoomFor(finding.getCode())) {
            findings.add(finding);
        }
    }

    /**
     * Counts a finding, and keeps it if there is room.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        if (count(finding.getCode())) {
            keep(finding);
        }
    }

    /**
     * Counts the errors so far. A reader compares the number before and after a record to know if the record is sound.
     *
     * @return how many findings of severity error there were
     */
    public long countErrors() {
        return errors;
    }

    /**
     * Makes the report of what was found so far.
     *
     * @return the report, with its findings in the order of files and places
     */
    public ImportReport toReport() {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(order());
        return new ImportReport(ordered, counts);
    }

    private Comparator<Finding> order() {
        return Comparator.<Finding>comparingInt(
                        f -> files.getOrDefault(f.getLocation().getFile(), 0))
                .thenComparingInt(f -> f.getLocation().getLine())
                .thenComparingInt(f -> f.getLocation().getColumn())
                .thenComparing(f -> f.getLocation().getPointer())
                .thenComparing(Finding::getCode);
    }
}
