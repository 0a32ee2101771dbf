package nl.llo.io.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.llo.io.LloConverter;
import nl.llo.io.PublishedPage;
import nl.llo.io.internal.mapping.Crosswalk;
import nl.llo.io.internal.mapping.Pointer;
import nl.llo.io.internal.mapping.Target;
import nl.llo.io.internal.mapping.TargetShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CrosswalkTest {

    @Test
    void thePageIsWhatTheTableMakesOfIt() throws IOException {
        PublishedPage.assertIs("crosswalk.md", Crosswalk.page(), CrosswalkTest.class);
    }

    @Test
    void everyPlaceOfOursExists() {
        assertThat(Crosswalk.entries())
                .filteredOn(entry -> !entry.ours().isEmpty() && !entry.ours().endsWith("/any"))
                .allSatisfy(entry -> assertThat(TargetShape.find(entry.target().type(), Pointer.of(entry.ours())))
                        .as(entry.ours())
                        .isNotNull());
    }

    /** Whose names a mapping uses. */
    private static final Map<String, String> STANDARDS = Map.of(
            "vum-jobseekers", "VUM",
            "dennis-instruments", "Dennis/Eva",
            "duo-mbo-register-pipe", "DUO mbo",
            "duo-mbo-register-semicolon", "DUO mbo",
            "municipality-codes", "SUWI/SGR");

    static List<String> mappings() {
        return LloConverter.listBuiltInMappings();
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void everythingThatAMappingReadsStandsInTheTable(String id) {
        for (Use use : uses(id)) {
            assertThat(Crosswalk.entries())
                    .as(id + " " + use)
                    .anyMatch(entry -> entry.standard().equals(STANDARDS.get(id)) && isFor(use, entry));
        }
    }

    @Test
    void everythingInTheTableOfAStandardWithAMappingIsReadByOne() {
        Set<String> complete = Set.of("VUM", "Dennis/Eva", "DUO mbo"); // of SUWI/SGR only municipalities are read
        for (Crosswalk.Entry entry : Crosswalk.entries()) {
            boolean held = complete.contains(entry.standard()) || entry.target() == Target.MUNICIPALITIES;
            if (held && !entry.ours().isEmpty()) {
                assertThat(STANDARDS.keySet())
                        .as(entry.toString())
                        .anyMatch(id -> entry.standard().equals(STANDARDS.get(id))
                                && Stream.of(uses(id), conditions(id))
                                        .flatMap(List::stream)
                                        .anyMatch(use -> isFor(use, entry)));
            }
        }
    }

    @Test
    void whatIsNeverReadIsReadByNoMapping() {
        for (Crosswalk.Entry entry : Crosswalk.entries()) {
            if (entry.ours().isEmpty()) {
                assertThat(STANDARDS.keySet())
                        .noneMatch(id -> entry.standard().equals(STANDARDS.get(id))
                                && uses(id).stream()
                                        .anyMatch(use -> use.theirs().equals(entry.theirs())));
            }
        }
    }

    /** A place that is read, and what it fills. */
    private record Use(String theirs, String ours) {}

    private static boolean isFor(Use use, Crosswalk.Entry entry) {
        return entry.theirs().equals(use.theirs())
                && !entry.ours().isEmpty()
                && (use.ours() + "/").startsWith(entry.ours() + "/");
    }

    private static JsonNode fields(String id) {
        StringBuilder mapping = new StringBuilder();
        LloConverter.getBuiltInMapping(id).write(mapping);
        return JsonMapper.shared().readTree(mapping.toString()).get("fields");
    }

    /** What the conditions of fields look at. */
    private static List<Use> conditions(String id) {
        List<Use> uses = new ArrayList<>();
        for (JsonNode field : fields(id)) {
            String each = field.has("each") ? field.get("each").asString() + "/*" : "";
            field.path("when")
                    .forEach(condition -> uses.add(new Use(
                            each + condition.path("from").asString(""),
                            field.get("to").asString())));
        }
        return uses;
    }

    /** What values are taken from, and for a constant what decides that it is filled in. */
    private static List<Use> uses(String id) {
        List<Use> uses = new ArrayList<>();
        for (JsonNode field : fields(id)) {
            String ours = field.get("to").asString();
            String each = field.has("each") ? field.get("each").asString() + "/*" : "";
            if (field.has("from")) {
                uses.add(new Use(each + field.get("from").asString(), ours));
            } else if (field.has("column")) {
                uses.add(new Use(kindOfRow(field) + " " + field.get("column").asInt(), ours));
            } else if (field.has("when") && !ours.endsWith("/id") && !ours.contains("/sources/")) {
                field.get("when").forEach(condition -> {
                    if (condition.has("from")) {
                        uses.add(new Use(each + condition.get("from").asString(), ours));
                    } else if (condition.get("column").asInt() > 1) {
                        uses.add(new Use(
                                kindOfRow(field) + " " + condition.get("column").asInt(), ours));
                    }
                });
            }
        }
        assertThat(uses).isNotEmpty();
        return uses;
    }

    /** In DUO's register the first column says what a row is about. */
    private static String kindOfRow(JsonNode field) {
        return field.get("when").get(0).get("in").get(0).asString();
    }
}
