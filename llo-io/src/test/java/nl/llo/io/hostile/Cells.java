package nl.llo.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.llo.io.ConversionResult;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloConverter;
import nl.llo.io.PartnerMapping;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Severity;
import nl.llo.model.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A conversion of a table in which each row has a number, in the column {@code nr}, by which the record made of it is known.
 *
 * @param report what was found
 * @param accepted the records, by their number
 * @param rejected the numbers of the rows that have an error
 * @param rejects the rejected rows as they were written
 * @param rejectFindings what was found about them
 */
record Cells(
        ImportReport report,
        Map<Integer, JsonNode> accepted,
        Set<Integer> rejected,
        String rejects,
        String rejectFindings) {

    @SuppressWarnings("InlineFormatString") // easier to read beside the other one
    private static final String PROFILES = """
            {"formatVersion": "1.0", "kind": "mapping", "id": "m", "target": "PROFILES",
             "input": {"csv": {"delimiter": ";", "charset": "UTF_8", "header": true}},
             "fields": [{"to": "/wealth", "from": "nr"}, %s]}""";

    @SuppressWarnings("InlineFormatString") // easier to read beside the other one
    private static final String REGULATIONS = """
            {"formatVersion": "1.0", "kind": "mapping", "id": "m", "target": "REGULATIONS",
             "input": {"csv": {"delimiter": ";", "charset": "UTF_8", "header": true}},
             "documents": [{"id": "D", "title": {"nl": "Gids"}}],
             "fields": [{"to": "/id", "from": "nr", "prefix": "r-"}, {"to": "/name/nl", "from": "nr"},
                        {"to": "/kind", "constant": "SERVICE"}, {"to": "/sources/0/document", "constant": "D"}, %s]}""";

    /** Makes profiles of cells by a field of a mapping that takes its values from the column {@code x}. */
    static Cells toProfiles(String field, List<String> cells) {
        return convert(PROFILES.formatted(field), cells);
    }

    /** Makes regulations of cells. */
    static Cells toRegulations(String field, List<String> cells) {
        return convert(REGULATIONS.formatted(field), cells);
    }

    private static Cells convert(String json, List<String> cells) {
        StringBuilder csv = new StringBuilder("nr;x\n");
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i + 1)
                    .append(";\"")
                    .append(cells.get(i).replace("\"", "\"\""))
                    .append("\"\n");
        }
        StringBuilder out = new StringBuilder();
        StringBuilder rejects = new StringBuilder();
        StringBuilder findings = new StringBuilder();
        ConversionResult result = LloConverter.standard()
                .convert(
                        mapping(json),
                        ImportSource.of(csv.toString().getBytes(StandardCharsets.UTF_8), "file"),
                        out,
                        true,
                        rejects,
                        findings);
        Cells all = of(result, out.toString(), rejects.toString(), findings.toString());
        assertThat(all.accepted.size()).isEqualTo((int) result.countAccepted());
        assertThat(all.rejected.size()).isEqualTo((int) result.countRejected());
        assertThat(all.accepted.keySet()).noneMatch(all.rejected::contains);
        assertThat(result.countAccepted() + result.countRejected()).isEqualTo(cells.size());
        return all;
    }

    static PartnerMapping mapping(String json) {
        ImportResult<PartnerMapping> mapping =
                LloConverter.standard().readMapping(ImportSource.of(json.getBytes(StandardCharsets.UTF_8), "mapping"));
        return mapping.findValue()
                .orElseThrow(() ->
                        new AssertionError("not sound: " + mapping.getReport().listFindings()));
    }

    private static Cells of(ConversionResult result, String out, String rejects, String findings) {
        Map<Integer, JsonNode> accepted = new TreeMap<>();
        if (out.startsWith("{\n")) {
            JsonMapper.shared()
                    .readTree(out)
                    .get("regulations")
                    .forEach(regulation -> accepted.put(
                            Integer.parseInt(regulation.get("id").asString().substring(2)), regulation));
        } else {
            out.lines()
                    .map(JsonMapper.shared()::readTree)
                    .forEach(profile -> accepted.put(profile.get("wealth").asInt(), profile));
        }
        Set<Integer> rejected = new HashSet<>();
        for (Finding finding : result.getReport().listFindings()) {
            if (finding.getSeverity() == Severity.ERROR) {
                assertThat(finding.getLocation().getLine()).isPositive();
                rejected.add(finding.getLocation().getRow() - 1);
            }
        }
        return new Cells(result.getReport(), accepted, rejected, rejects, findings);
    }

    /** Everything that a person is shown, in both languages. */
    String shown() {
        StringBuilder shown = new StringBuilder(report.toString()).append(rejectFindings);
        for (Finding finding : report.listFindings()) {
            shown.append(finding).append(finding.getArguments());
            for (Language language : Language.values()) {
                shown.append(finding.getMessage(language)).append(finding.getHint(language));
            }
        }
        return shown.toString();
    }
}
