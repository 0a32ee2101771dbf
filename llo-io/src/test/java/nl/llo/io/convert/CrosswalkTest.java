package nl.llo.io.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.llo.io.LloConverter;
import nl.llo.io.PublishedPage;
import nl.llo.io.internal.mapping.Crosswalk;
import nl.llo.io.internal.mapping.Pointer;
import nl.llo.io.internal.mapping.TargetShape;
import org.junit.jupiter.api.Test;
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

    @Test
    void theBuiltInMappingsFollowTheTable() {
        List.of("vum-jobseekers", "dennis-instruments").forEach(CrosswalkTest::followsTheTable);
    }

    private static void followsTheTable(String id) {
        StringBuilder mapping = new StringBuilder();
        LloConverter.getBuiltInMapping(id).write(mapping);
        for (JsonNode field : JsonMapper.shared().readTree(mapping.toString()).get("fields")) {
            if (field.has("from")) {
                String each = field.has("each") ? field.get("each").asString() + "/*" : "";
                assertThat(Crosswalk.entries())
                        .anyMatch(entry ->
                                entry.theirs().equals(each + field.get("from").asString())
                                        && entry.ours().equals(field.get("to").asString()));
            }
        }
    }
}
