package nl.llo.io.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.llo.io.ImportSource;
import nl.llo.io.LedgerLines;
import nl.llo.io.LloConverter;
import nl.llo.io.LloImporter;
import nl.llo.io.LloLedgers;
import nl.llo.io.LloPlans;
import nl.llo.io.LloReplays;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.rule.CatalogueFile;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.DevelopmentPlanId;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.plan.PlanStep;
import nl.llo.model.plan.StepKind;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of older versions keep importing, and those of unknown ones are one clear finding. */
class FormatVersionsTest {

    /** Two versions that never were, each with other names for things. */
    private static final FormatVersions VERSIONS = new FormatVersions(
            "1.0",
            List.of(
                    new FormatVersions.Step(
                            "0.8", in -> new RenamedProperties(in, Map.of("/collections", "groepen", "/groepen", "x"))),
                    new FormatVersions.Step(
                            "0.9",
                            in -> new RenamedProperties(in, Map.of("/groepen", "groups", "/groepen/*/naam", "name")))));

    private static final String GROUP = "\"definition\": {\"all\": []}, \"sources\": [{\"document\": \"D\"}]";

    private final FindingCollector findings = new FindingCollector();

    private @Nullable CatalogueFile read(String json) {
        return new CatalogueReader(Limits.STANDARD, findings, VERSIONS)
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "c.json");
    }

    private CatalogueFile readAll(String json) {
        return Objects.requireNonNull(read(json));
    }

    private List<String> found() {
        return findings.toReport().listFindings().stream()
                .map(FormatVersionsTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.getLocation().getLine() + ":" + finding.getLocation().getColumn() + " " + finding.getCode() + " "
                + finding.getLocation().getPointer();
    }

    @Test
    void aDocumentOfTheVersionBeforeIsReadAsOneOfThisVersion() {
        CatalogueFile file =
                readAll("{\"kind\": \"catalogue\", \"formatVersion\": \"0.9\", \"groepen\": [{\"id\": \"g\","
                        + "\"naam\": {\"nl\": \"naam\"}, " + GROUP + "}]}");

        assertThat(found()).isEmpty();
        assertThat(file.document().groups()).hasSize(1);
        assertThat(file.document().groups().get(0).value().getName().getNl()).isEqualTo("naam");
    }

    @Test
    void anOlderOneGoesThroughEveryVersionBetween() {
        CatalogueFile file = read("{\"formatVersion\": \"0.8\", \"kind\": \"catalogue\", \"collections\": []}");

        assertThat(found()).isEmpty();
        assertThat(file).isNotNull();
    }

    @Test
    void whatIsWrongInAnOlderDocumentHasItsPlaceThere() {
        read("{\"formatVersion\": \"0.9\", \"kind\": \"catalogue\",\n \"groepen\": [{\"naam\": 3}]}");

        assertThat(found()).contains("2:23 LLO-VALUE-TYPE /groups/0/name");
    }

    @Test
    void namesOfAnOlderVersionMeanNothingInThisOne() {
        read("{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\", \"groepen\": []}");

        assertThat(found()).containsExactly("1:47 LLO-PROPERTY-UNKNOWN /groepen");
    }

    @Test
    void anUnknownVersionIsOneFindingWhateverElseIsInTheDocument() {
        String future =
                "{\"formatVersion\": \"7.3\", \"kind\": \"catalogue\", \"wonders\": [1, {\"a\": null}], \"groups\":"
                        + " [{}]}";
        read(future);
        assertThat(found()).containsExactly("1:19 LLO-DOCUMENT-VERSION /formatVersion");

        ByteArrayInputStream in = new ByteArrayInputStream(future.getBytes(StandardCharsets.UTF_8));
        ImportReport report = LloImporter.standard()
                .readCatalogue(ImportSource.of(in, "c.json"), Catalogue.empty())
                .getReport();
        assertThat(report.listFindings())
                .extracting(FormatVersionsTest::line)
                .containsExactly("1:19 LLO-DOCUMENT-VERSION /formatVersion");
    }

    @Test
    void ofProfilesTooAnUnknownVersionIsOneFinding() {
        String future = "{\"formatVersion\": \"7.3\", \"kind\": \"profiles\", \"profiles\": [{\"wonder\": 1}, 3]}";
        ByteArrayInputStream in = new ByteArrayInputStream(future.getBytes(StandardCharsets.UTF_8));
        ImportReport report = LloImporter.standard()
                .readProfiles(ImportSource.of(in, "p.json"))
                .getReport();

        assertThat(report.listFindings())
                .extracting(FormatVersionsTest::line)
                .containsExactly("1:19 LLO-DOCUMENT-VERSION /formatVersion");
    }

    /** A sound document of each other kind, in this version. */
    static Stream<Arguments> otherDocuments() {
        return Stream.of(
                Arguments.of(
                        "mapping",
                        text(LloConverter.getBuiltInMapping(
                                LloConverter.listBuiltInMappings().get(0))::write),
                        reading(source ->
                                LloConverter.standard().readMapping(source).getReport())),
                Arguments.of(
                        "scenario",
                        text(out -> LloReplays.standard().writeScenario(ROUND, out)),
                        reading(source ->
                                LloReplays.standard().readScenario(source).getReport())),
                Arguments.of(
                        "policies",
                        text(out -> LloReplays.standard().writePolicies(ROUND.getPolicies(), out)),
                        reading(source -> LloReplays.standard()
                                .readPolicies(source, ROUND)
                                .getReport())),
                Arguments.of(
                        "plan",
                        text(out -> LloPlans.standard().write(PLAN, out)),
                        reading(source -> LloPlans.standard().read(source).getReport())),
                Arguments.of(
                        "ledger",
                        text(out -> LloLedgers.standard().write(EVENTS, out)),
                        reading(source -> LloLedgers.standard().read(source).getReport())));
    }

    private static final ReplayScenario ROUND = LloReplays.getBuiltIn("stap-2023-05");

    private static final DevelopmentPlan PLAN = DevelopmentPlan.builder()
            .id(DevelopmentPlanId.of("route"))
            .addSteps(PlanStep.builder()
                    .kind(StepKind.LEARNING)
                    .name(LocalizedText.of("Module"))
                    .build())
            .build();

    private static final List<LedgerEvent> EVENTS = List.of(
            LedgerLines.read("{\"paid\":{\"key\":\"k1\",\"on\":\"2023-06-01\",\"grant\":\"g\",\"amount\":1}}"),
            LedgerLines.read("{\"paid\":{\"key\":\"k2\",\"on\":\"2023-06-01\",\"grant\":\"g\",\"amount\":1}}"));

    private static String text(Consumer<StringBuilder> writing) {
        StringBuilder text = new StringBuilder();
        writing.accept(text);
        return text.toString();
    }

    private static Function<ImportSource, ImportReport> reading(Function<ImportSource, ImportReport> reading) {
        return reading;
    }

    private static List<String> found(String document, Function<ImportSource, ImportReport> reading) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return reading.apply(ImportSource.of(bytes, "document")).listFindings().stream()
                .map(FormatVersionsTest::line)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherDocuments")
    void everyKindOfDocumentSaysItsVersionAndAnUnknownOneIsOneFinding(
            String kind, String document, Function<ImportSource, ImportReport> reading) {
        assertThat(found(document, reading)).isEmpty();

        String future = document.replaceFirst("(\"formatVersion\": ?)\"1.0\"", "$1\"7.3\"")
                .replace("\"paid\"", "\"payed\"")
                .replace("\"id\"", "\"name-of-it\"");
        assertThat(found(future, reading)).singleElement().asString().endsWith("LLO-DOCUMENT-VERSION /formatVersion");
    }

    @Test
    void aPlanAndALedgerMayAlsoStandWithoutAVersion() {
        assertThat(found(
                        "{\"id\": \"route\", \"steps\": [{\"kind\": \"WORK\", \"name\": {\"nl\": \"Baan\"}}]}",
                        in -> LloPlans.standard().read(in).getReport()))
                .isEmpty();
        assertThat(found(
                        LedgerLines.write(EVENTS.get(0)),
                        in -> LloLedgers.standard().read(in).getReport()))
                .isEmpty();
    }

    @Test
    void aVersionStandsOnTheFirstLineOfALedgerOnly() {
        String header = text(out -> LloLedgers.standard().write(List.of(), out));
        assertThat(found(
                        LedgerLines.write(EVENTS.get(0)) + "\n" + header,
                        in -> LloLedgers.standard().read(in).getReport()))
                .isNotEmpty();
        assertThat(found(header, in -> LloLedgers.standard().read(in).getReport()))
                .isEmpty();
    }
}
