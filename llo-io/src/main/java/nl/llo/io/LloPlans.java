package nl.llo.io;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.read.PlanReader;
import nl.llo.io.internal.wire.SingleDocument;
import nl.llo.io.internal.write.AtomicFile;
import nl.llo.model.plan.DevelopmentPlan;

/**
 * Files with a development plan, which has the steps of one person and what they cost: reads them with every error at its place,
 * and writes them. Immutable; one can be shared between threads.
 */
public final class LloPlans {

    private static final LloPlans STANDARD = new LloPlans(ImportLimits.standard());

    private final ImportLimits limits;

    private LloPlans(ImportLimits limits) {
        this.limits = limits;
    }

    /**
     * Gives one that reads with the standard limits.
     *
     * @return the standard one
     */
    public static LloPlans standard() {
        return STANDARD;
    }

    /**
     * Chooses other limits.
     *
     * @param newLimits the limits
     * @return one that differs in this alone
     */
    public LloPlans withLimits(ImportLimits newLimits) {
        return new LloPlans(newLimits);
    }

    /**
     * Reads a plan.
     *
     * @param source where it is read from
     * @return the plan, or none if anything in it is an error; the report repeats no value of it
     * @throws UncheckedIOException if reading fails
     */
    public ImportResult<DevelopmentPlan> read(ImportSource source) {
        FindingCollector findings = limits.newCollector();
        PlanReader reader = new PlanReader(limits.forReading(), findings);
        Optional<DevelopmentPlan> plan = source.read(in -> Optional.ofNullable(reader.read(in, source.getName())));
        ImportReport report = findings.toReport();
        return new ImportResult<>(report.hasErrors() ? null : plan.orElse(null), report);
    }

    /**
     * Writes a plan as a document, in canonical form.
     *
     * @param plan the plan
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void write(DevelopmentPlan plan, Appendable out) {
        CanonicalWriter writer = CanonicalWriter.indented(out);
        SingleDocument.PLAN.write(SingleDocument.of(plan), writer);
        writer.endLine();
    }

    /**
     * Writes a plan to a file, or replaces the file.
     *
     * @param plan the plan
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public void write(DevelopmentPlan plan, Path file) {
        AtomicFile.write(file, out -> write(plan, out));
    }
}
