package nl.llo.io.internal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mappings that both judges accept: those that are shipped, and some that use every option of the format. Without title and documents,
 * whose texts the schema of mappings does not hold to what the importer asks of them.
 */
final class SoundMappings {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "nl", "llo", "io", "mapping");
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Set<String> LEFT_OUT = Set.of("title", "documents");

    private static final List<String> OWN = List.of("""
        {"formatVersion": "1.0", "kind": "mapping", "id": "with-header",
         "input": {"csv": {"delimiter": ";", "charset": "UTF_8", "header": true, "groupNames": ["nr", "jaar"]}},
         "target": "PROFILES",
         "where": [{"from": "soort", "in": ["P", "Q"]}, {"from": "nr", "empty": true, "not": true}],
         "ignore": ["opmerking"], "others": "REPORT",
         "fields": [
           {"to": "/id", "from": "nr", "slug": true, "required": true},
           {"to": "/birthDate", "from": "geboren", "dates": ["d-M-yyyy", "yyyyMMdd"], "unknown": ["", "0"]},
           {"to": "/income", "from": "inkomen", "numbers": "COMMA", "factor": 12.5},
           {"to": "/sectors", "from": "sectoren", "split": "+", "codes": {"z": "zorg", "b": "bouw"}, "otherwise": "OMIT"},
           {"to": "/education", "from": "niveau", "codes": {"1": "PO", "4": "MBO_4"}, "prefer": ["4", "1"], "guess": "by name"},
           {"to": "/home/municipality", "from": "gemeente", "digits": 4, "prefix": "GM"},
           {"to": "/home/postcode", "from": "postcode", "take": 4,
            "when": [{"from": "land", "in": ["NL"], "not": false}]},
           {"to": "/labourMarketTie", "constant": "true"}]}
        """, """
        {"formatVersion": "1.0", "kind": "mapping", "id": "without-header",
         "input": {"csv": {"delimiter": "|", "charset": "WINDOWS_1252", "header": false, "columns": 7, "groupColumns": [2]}},
         "target": "PROFILES", "where": [{"column": 1, "in": ["PER"]}],
         "fields": [
           {"to": "/birthYear", "column": 3, "when": [{"column": 1, "empty": false}]},
           {"to": "/statuses", "column": 4, "codes": {"W": "EMPLOYED"}, "otherwise": "KEEP"}]}
        """, """
        {"formatVersion": "1.0", "kind": "mapping", "id": "document",
         "input": {"json": {"records": "/data/items"}},
         "target": "PROFILES", "others": "IGNORE",
         "fields": [
           {"to": "/education", "each": "/courses", "from": "/level", "codes": {"1": "PO", "5": "HAVO"},
            "when": [{"from": "/done", "in": ["1"]}]},
           {"to": "/benefits", "from": "/benefits/*", "codes": {"W": "WW"}}]}
        """, """
        {"formatVersion": "1.0", "kind": "mapping", "id": "lines", "input": {"ndjson": true}, "target": "PROFILES",
         "ignore": ["/x"], "fields": [{"to": "/course/price", "from": "/price", "numbers": "POINT", "factor": 0.01}]}
        """);

    private SoundMappings() {}

    static List<Tree> trees() {
        List<Tree> trees = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                trees.add(tree(EXACT.readTree(Files.readString(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OWN.forEach(text -> trees.add(tree(EXACT.readTree(text))));
        return trees;
    }

    private static Tree tree(JsonNode node) {
        if (node.isString()) {
            return Tree.text(node.stringValue());
        }
        if (!node.isContainer()) {
            return Tree.literal(node.toString());
        }
        Tree tree = Tree.collection(node.isObject());
        if (node.isObject()) {
            node.properties().stream()
                    .filter(each -> !LEFT_OUT.contains(each.getKey()))
                    .forEach(each -> tree.parts.add(new Tree.Part(each.getKey(), tree(each.getValue()))));
        } else {
            node.forEach(each -> tree.parts.add(new Tree.Part("", tree(each))));
        }
        return tree;
    }
}
