package nl.llo.examples.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloImporter;
import nl.llo.matching.TimingState;
import nl.llo.matching.Verdict;
import nl.llo.matching.testing.MatchCase;
import nl.llo.matching.testing.MatchCasePack;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.Profile;
import nl.llo.model.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the matching cases. Profiles go through the importer, so that a case cannot hold what a user could not write. */
final class CaseFiles {

    private static final Set<String> PROPERTIES =
            Set.of("name", "profile", "on", "regulation", "verdict", "timing", "decisive", "why");

    private CaseFiles() {}

    /** A case with the reason why it must come out that way. */
    record SourcedCase(MatchCase matchCase, String why) {}

    /** All cases of all files, files in name order. */
    static List<SourcedCase> readAll() throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<SourcedCase> cases = new ArrayList<>();
        for (String file : MatchCasePack.listFiles()) {
            try (InputStream in = MatchCasePack.open(file)) {
                for (JsonNode node : mapper.readTree(in).required("cases")) {
                    cases.add(read(node, file + ", " + node.required("name")));
                }
            }
        }
        return cases;
    }

    private static SourcedCase read(JsonNode node, String where) {
        Set<String> unknown = new TreeSet<>(node.propertyNames());
        unknown.removeAll(PROPERTIES);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(where + " has unknown properties: " + unknown);
        }
        MatchCase.Builder matchCase = MatchCase.builder()
                .name(node.required("name").asString())
                .profile(profile(node.required("profile"), where))
                .date(LocalDate.parse(node.required("on").asString()))
                .regulation(RegulationId.of(node.required("regulation").asString()))
                .verdict(Verdict.valueOf(node.required("verdict").asString()));
        if (node.has("timing")) {
            matchCase.timing(TimingState.valueOf(node.get("timing").asString()));
        }
        for (JsonNode condition : node.path("decisive")) {
            matchCase.addDecisive(ConditionId.of(condition.asString()));
        }
        return new SourcedCase(matchCase.build(), node.required("why").asString());
    }

    private static Profile profile(JsonNode node, String where) {
        byte[] bytes = node.toString().getBytes(StandardCharsets.UTF_8);
        ImportResult<List<Profile>> result = LloImporter.standard().readProfiles(ImportSource.of(bytes, where));
        if (!result.getReport().listFindings().isEmpty()) {
            StringBuilder text = new StringBuilder();
            result.getReport().writeText(text, Language.EN);
            throw new IllegalArgumentException(where + " has a profile that is not in order:\n" + text);
        }
        return result.getValue().get(0);
    }
}
