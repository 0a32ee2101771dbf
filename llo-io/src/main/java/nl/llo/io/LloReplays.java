package nl.llo.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.read.BuiltInScenarios;
import nl.llo.io.internal.read.ReplayReader;
import nl.llo.io.internal.report.ReplayPage;
import nl.llo.io.internal.report.ReplayRows;
import nl.llo.io.internal.report.ReplayText;
import nl.llo.io.internal.wire.ReplayDocument;
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
     * Reads a scenario.
     *
     * @param file the file
     * @return the scenario, or none if anything in the file is an error or {@link ReplayFault} finds anything in it
     * @throws UncheckedIOException if the file cannot be read from disk
     */
    public ImportResult<ReplayScenario> readScenario(Path file) {
        return open(file, in -> readScenario(in, file.toString()));
    }

    /**
     * Reads a scenario from a stream. It can list people, so the report repeats no value of it but ids of groups.
     *
     * @param in the bytes, which the caller closes
     * @param name what to call them in the report
     * @return the scenario, or none if anything in it is an error
     * @throws UncheckedIOException if reading the stream fails
     */
    public ImportResult<ReplayScenario> readScenario(InputStream in, String name) {
        FindingCollector findings = limits.newCollector();
        ReplayScenario scenario = new ReplayReader(limits.forReading(), findings).readScenario(in, name);
        return new ImportResult<>(scenario, findings.toReport());
    }

    /**
     * Reads policies for a scenario.
     *
     * @param file the file
     * @param scenario the scenario, which has the groups that the policies name
     * @return the policies, or none if anything in the file is an error
     * @throws UncheckedIOException if the file cannot be read from disk
     */
    public ImportResult<List<ReplayPolicy>> readPolicies(Path file, ReplayScenario scenario) {
        return open(file, in -> readPolicies(in, file.toString(), scenario));
    }

    /**
     * Reads policies for a scenario from a stream.
     *
     * @param in the bytes, which the caller closes
     * @param name what to call them in the report
     * @param scenario the scenario, which has the groups that the policies name
     * @return the policies, or none if anything in them is an error
     * @throws UncheckedIOException if reading the stream fails
     */
    public ImportResult<List<ReplayPolicy>> readPolicies(InputStream in, String name, ReplayScenario scenario) {
        FindingCollector findings = limits.newCollector();
        List<ReplayPolicy> policies = new ReplayReader(limits.forReading(), findings).readPolicies(in, name, scenario);
        return new ImportResult<>(policies, findings.toReport());
    }

    /**
     * Writes a scenario as a document that {@link #readScenario(Path)} reads back to an equal one.
     *
     * @param scenario the scenario
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void writeScenario(ReplayScenario scenario, Appendable out) {
        write(ReplayDocument.SCENARIO, ReplayDocument.of(scenario), out);
    }

    /**
     * Writes policies as a document that {@link #readPolicies(Path, ReplayScenario)} reads back to equal ones.
     *
     * @param policies the policies
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void writePolicies(List<ReplayPolicy> policies, Appendable out) {
        write(ReplayDocument.POLICIES, ReplayDocument.of(policies), out);
    }

    /**
     * Writes what policies lead to as a document, whose schema is {@code replay-report}.
     *
     * @param report the outcomes
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void writeReport(ReplayReport report, Appendable out) {
        write(ReplayDocument.REPORT, ReplayDocument.of(report), out);
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

    private static <T> T open(Path file, Function<InputStream, T> reading) {
        try (InputStream in = Files.newInputStream(file)) {
            return reading.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
