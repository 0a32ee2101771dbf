package nl.llo.io;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.read.BuiltInScenarios;
import nl.llo.io.internal.read.ReplayReader;
import nl.llo.io.internal.report.ReplayPage;
import nl.llo.io.internal.report.ReplayRows;
import nl.llo.io.internal.report.ReplayText;
import nl.llo.io.internal.wire.SingleDocument;
import nl.llo.io.internal.write.AtomicFile;
import nl.llo.model.replay.ReplayFault;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.text.Language;

/**
 * Files about replays: reads scenarios and policies with every error at its place, writes them and what came out, and has
 * the scenarios that come with the library. Immutable; one can be shared between threads.
 */
public final class LloReplays {

    private static final LloReplays STANDARD = new LloReplays(ImportLimits.standard());

    private final ImportLimits limits;

    private LloReplays(ImportLimits limits) {
        this.limits = limits;
    }

    /**
     * Gives one that reads with the standard limits.
     *
     * @return the standard one
     */
    public static LloReplays standard() {
        return STANDARD;
    }

    /**
     * Chooses other limits.
     *
     * @param newLimits the limits
     * @return one that differs in this alone
     */
    public LloReplays withLimits(ImportLimits newLimits) {
        return new LloReplays(newLimits);
    }

    /**
     * Reads a scenario. It can list people, so the report repeats no value of it but ids of groups.
     *
     * @param source where it is read from
     * @return the scenario, or none if anything in it is an error or {@link ReplayFault} finds anything in it
     * @throws UncheckedIOException if reading fails
     */
    public ImportResult<ReplayScenario> readScenario(ImportSource source) {
        FindingCollector findings = limits.newCollector();
        ReplayReader reader = new ReplayReader(limits.forReading(), findings);
        Optional<ReplayScenario> scenario =
                source.read(in -> Optional.ofNullable(reader.readScenario(in, source.getName())));
        return new ImportResult<>(scenario.orElse(null), findings.toReport());
    }

    /**
     * Reads policies for a scenario.
     *
     * @param source where they are read from
     * @param scenario the scenario, which has the groups that the policies name
     * @return the policies, or none if anything in them is an error
     * @throws UncheckedIOException if reading fails
     */
    public ImportResult<List<ReplayPolicy>> readPolicies(ImportSource source, ReplayScenario scenario) {
        FindingCollector findings = limits.newCollector();
        ReplayReader reader = new ReplayReader(limits.forReading(), findings);
        Optional<List<ReplayPolicy>> policies =
                source.read(in -> Optional.ofNullable(reader.readPolicies(in, source.getName(), scenario)));
        return new ImportResult<>(policies.orElse(null), findings.toReport());
    }

    /**
     * Writes a scenario as a document that {@link #readScenario(ImportSource)} reads back to an equal one.
     *
     * @param scenario the scenario
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void writeScenario(ReplayScenario scenario, Appendable out) {
        write(SingleDocument.SCENARIO, SingleDocument.of(scenario), out);
    }

    /**
     * Writes policies as a document that {@link #readPolicies(ImportSource, ReplayScenario)} reads back to equal ones.
     *
     * @param policies the policies
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void writePolicies(List<ReplayPolicy> policies, Appendable out) {
        write(SingleDocument.POLICIES, SingleDocument.of(policies), out);
    }

    /**
     * Writes what policies lead to as a document, whose schema is {@code replay-report}.
     *
     * @param report the outcomes
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void writeReport(ReplayReport report, Appendable out) {
        write(SingleDocument.REPORT, SingleDocument.of(report), out);
    }

    /**
     * Lists the scenarios that come with the library: rounds of the STAP budget. What is not in their sources is assumed, and
     * they say so.
     *
     * @return their ids
     */
    public static List<String> listBuiltIn() {
        return BuiltInScenarios.IDS;
    }

    /**
     * Gets a scenario that comes with the library.
     *
     * @param id its id
     * @return the scenario, with policies to compare
     * @throws IllegalArgumentException if there is none with that id
     */
    public static ReplayScenario getBuiltIn(String id) {
        return BuiltInScenarios.get(id);
    }

    /**
     * Writes outcomes as one page in HTML that needs nothing else: no script, no other file, no network.
     *
     * @param report the outcomes
     * @param language in which language
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void writePage(ReplayReport report, Language language, Appendable out) {
        ReplayPage.write(report, language, out);
    }

    /**
     * Writes such a page to a file, or replaces the file.
     *
     * @param report the outcomes
     * @param language in which language
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public void writePage(ReplayReport report, Language language, Path file) {
        AtomicFile.write(file, out -> writePage(report, language, out));
    }

    /**
     * Lists outcomes side by side as the rows of a table for people: first the headings, then rows with as many cells, and a
     * row with one cell where a group begins. Not for parsing.
     *
     * @param report the outcomes
     * @param language in which language
     * @return the rows
     */
    public static List<List<String>> listRows(ReplayReport report, Language language) {
        return ReplayRows.of(report, language);
    }

    /**
     * Tells the round of a report in a sentence. Not for parsing.
     *
     * @param report the outcomes
     * @param language in which language
     * @return the sentence
     */
    public static String describeRound(ReplayReport report, Language language) {
        return ReplayText.round(report, language);
    }

    /**
     * Lists the sources of what is recorded of a round, in words. Not for parsing.
     *
     * @param report the outcomes
     * @param language in which language
     * @return a text for each source
     */
    public static List<String> listSources(ReplayReport report, Language language) {
        return ReplayText.sources(report, language);
    }

    private static <T> void write(ValueCodec<T> codec, T value, Appendable out) {
        CanonicalWriter writer = CanonicalWriter.indented(out);
        codec.write(value, writer);
        writer.endLine();
    }
}
