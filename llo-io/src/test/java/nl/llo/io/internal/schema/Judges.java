package nl.llo.io.internal.schema;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.llo.io.ImportSource;
import nl.llo.io.LloConverter;
import nl.llo.io.LloImporter;
import nl.llo.io.LloLedgers;
import nl.llo.io.LloPlans;
import nl.llo.io.LloReplays;
import nl.llo.io.LloSchemas;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Severity;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.ScenarioId;
import nl.llo.model.money.Money;
import nl.llo.model.replay.ReplayGroup;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.testing.ReplayArbitraries;
import nl.llo.model.text.LocalizedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The importer and a schema, judging the same document. */
final class Judges {

    /** Doubles would round what is being judged. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonMapper STRICT =
            EXACT.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** A scenario that policies are for. */
    private static final ReplayScenario SCENARIO = ReplayScenario.builder()
            .id(ScenarioId.of("scenario"))
            .title(LocalizedText.of("Ronde"))
            .round(ReplayRound.builder()
                    .amount(Money.of(10_000))
                    .opensOn(LocalDate.of(2023, 5, 1))
                    .opensAt(LocalTime.of(10, 0))
                    .build())
            .groups(ReplayArbitraries.GROUPS.stream()
                    .map(id -> ReplayGroup.builder()
                            .id(id)
                            .name(LocalizedText.of("Groep"))
                            .build())
                    .toList())
            .seed(1)
            .build();

    private final Set<String> beyondSchema = Known.reasons().keySet();
    private final com.networknt.schema.Schema schema;
    private final String name;
    private int accepted;
    private int refused;
    private int beyond;

    Judges(String name) {
        StringBuilder text = new StringBuilder();
        LloSchemas.write(name, text);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text.toString());
        this.name = name;
    }

    /** Has both judge; says what they disagree about. */
    Optional<String> disagreement(String json) {
        Set<String> errors = errors(json);
        List<String> refusals = refusals(json);
        if (errors.isEmpty()) {
            accepted++;
            return refusals.isEmpty()
                    ? Optional.empty()
                    : Optional.of("the importer accepts, the schema says " + refusals + "\n" + json);
        }
        if (errors.stream().anyMatch(code -> isBeyondSchema(code, json)) || hasRepeatedKey(json)) {
            beyond++;
            return Optional.empty();
        }
        refused++;
        return refusals.isEmpty()
                ? Optional.of(
                        "the schema accepts, the importer says " + read(json).listFindings() + "\n" + json)
                : Optional.empty();
    }

    /** Only with pairs of surrogates can a length differ. */
    private boolean isBeyondSchema(String code, String json) {
        boolean isLength = code.equals(FindingCode.TEXT_LENGTH.getCode());
        return beyondSchema.contains(code) && (!isLength || json.codePoints().anyMatch(c -> c > 0xFFFF));
    }

    /** In an object that must have one key, a key that stands twice is two keys: another finding for the same. */
    private static boolean hasRepeatedKey(String json) {
        try {
            STRICT.readTree(json);
            return false;
        } catch (JacksonException e) {
            return true;
        }
    }

    private ImportReport read(String json) {
        ByteArrayInputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        if (name.equals("replay-scenario")) {
            return LloReplays.standard()
                    .readScenario(ImportSource.of(in, "s.json"))
                    .getReport();
        }
        if (name.equals("replay-policies")) {
            return LloReplays.standard()
                    .readPolicies(ImportSource.of(in, "p.json"), SCENARIO)
                    .getReport();
        }
        if (name.equals("plan")) {
            return LloPlans.standard().read(ImportSource.of(in, "p.json")).getReport();
        }
        if (name.equals("mapping")) {
            return LloConverter.standard()
                    .readMapping(ImportSource.of(in, "m.json"))
                    .getReport();
        }
        if (name.equals("ledger-event")) {
            return LloLedgers.standard().read(ImportSource.of(in, "l.ndjson")).getReport();
        }
        return name.equals("catalogue")
                ? LloImporter.standard()
                        .readCatalogue(ImportSource.of(in, "c.json"), Catalogue.empty())
                        .getReport()
                : LloImporter.standard()
                        .readProfiles(ImportSource.of(in, name.equals("profile") ? "p.ndjson" : "p.json"))
                        .getReport();
    }

    private Set<String> errors(String json) {
        return read(json).listFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(Finding::getCode)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> refusals(String json) {
        try {
            return schema
                    .validate(
                            EXACT.readTree(json),
                            (context, any) -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Error::toString)
                    .toList();
        } catch (JacksonException e) {
            return List.of("not JSON");
        }
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    int beyond() {
        return beyond;
    }
}
