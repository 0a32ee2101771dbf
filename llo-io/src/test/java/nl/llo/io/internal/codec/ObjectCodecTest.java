package nl.llo.io.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.llo.io.finding.Finding;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;

class ObjectCodecTest {

    @Test
    void readsAndWritesEveryProperty() {
        String json = """
                {"name":"a","day":"2022-03-01","colour":"BLUE","mixed":["RED","GREEN"],"weight":1.5,"heavy":false,\
                "traits":{"x":true,"y":false},"parts":[{"name":"b"},{"name":"c"}],"shape":{"made":[{"round":3}]}}""";
        Reading<Thing> reading = Reading.of(Thing.CODEC, json);
        assertThat(reading.lines()).isEmpty();
        assertThat(Reading.write(Thing.CODEC, reading.sound())).isEqualTo(json);
    }

    @Test
    void writesPropertiesInTheOrderOfTheDescriptionAndLeavesOutWhatSaysNothing() {
        Reading<Thing> reading = Reading.of(Thing.CODEC, """
                { "parts": [], "traits": {"y": true, "x": true}, "mixed": ["BLUE", "RED"],
                  "weight": 1.50, "colour": "RED", "name": "a" }""");
        assertThat(reading.lines()).isEmpty();
        assertThat(Reading.write(Thing.CODEC, reading.sound()))
                .isEqualTo(
                        "{\"name\":\"a\",\"mixed\":[\"RED\",\"BLUE\"],\"weight\":1.5,\"traits\":{\"x\":true,\"y\":true}}");
    }

    @Test
    void reportsEveryFaultInOneReading() {
        Reading<Thing> reading = Reading.of(Thing.CODEC, """
                {
                  "day": "2022-02-30",
                  "colour": "BLEU",
                  "wieght": 3,
                  "weight": 11,
                  "heavy": "yes",
                  "heavy": true,
                  "mixed": ["RED", "RED", 4],
                  "traits": {"a/b~c": true, "x": 1},
                  "parts": [
                    {"name": null},
                    {}
                  ],
                  "shape": {"round": 3, "made": []}
                }
                """);
        assertThat(reading.value()).isNull();
        assertThat(reading.lines())
                .containsExactly(
                        "LLO-PROPERTY-MISSING  1:1",
                        "LLO-VALUE-DATE /day 2:10",
                        "LLO-VALUE-CHOICE /colour 3:13",
                        "LLO-PROPERTY-UNKNOWN /wieght 4:3",
                        "LLO-NUMBER-RANGE /weight 5:13",
                        "LLO-VALUE-TYPE /heavy 6:12",
                        "LLO-JSON-DUPLICATE-KEY /heavy 7:3",
                        "LLO-VALUE-REPEATED /mixed/1 8:20",
                        "LLO-VALUE-TYPE /mixed/2 8:27",
                        "LLO-VALUE-FORM /traits/a~1b~0c 9:14",
                        "LLO-VALUE-TYPE /traits/x 9:34",
                        "LLO-VALUE-NULL /parts/0/name 11:14",
                        "LLO-PROPERTY-MISSING /parts/1 12:5",
                        "LLO-VALUE-ONE-KEY /shape 14:12");
    }

    @Test
    void anUnknownPropertyDoesNotStopTheValueFromBeingBuilt() {
        Reading<Thing> reading = Reading.of(Thing.CODEC, "{\"name\":\"a\",\"nmae\":{\"b\":[1,{}]}}");
        assertThat(reading.lines()).containsExactly("LLO-PROPERTY-UNKNOWN /nmae 1:13");
        assertThat(reading.value()).isEqualTo(Thing.named("a"));
    }

    @Test
    void saysWhatWasProbablyMeant() {
        Reading<Thing> reading = Reading.of(Thing.CODEC, "{\"nmae\":\"a\",\"colour\":\"GREEEN\"}");
        assertThat(reading.findings())
                .extracting(finding -> finding.getArguments().get("nearest"))
                .containsExactly(null, "name", "GREEN");
        assertThat(reading.findings().get(2).getMessage(Language.NL)).startsWith("\"GREEEN\" is geen");
    }

    @Test
    void repeatsNothingOfPersonalData() {
        Reading<Thing> reading = Reading.personal(Thing.CODEC, """
                {"name": "a\\u0000canary", "day": "canary", "colour": "canary", "canary": 1, "canary": 2,
                 "mixed": ["canary"], "traits": {"cana ry": true, "canary": 1, "canary": true}, "shape": {"canary": 1}}
                """);
        assertThat(reading.findings()).hasSize(10);
        for (Finding finding : reading.findings()) {
            assertThat(finding.toString()).doesNotContain("cana");
            assertThat(finding.getArguments().toString()).doesNotContain("cana");
            assertThat(finding.getHint(Language.NL)).doesNotContain("cana");
        }
        assertThat(reading.lines()).contains("LLO-VALUE-TYPE /traits 2:61");
    }

    @Test
    void reportsDuplicateKeysInWhatIsSkipped() {
        assertThat(Reading.of(Thing.CODEC, "{\"name\":\"a\",\"x\":[{\"k\":1,\"k\":2}]}")
                        .lines())
                .containsExactly("LLO-PROPERTY-UNKNOWN /x 1:13", "LLO-JSON-DUPLICATE-KEY /x/0/k 1:25");
    }

    @Test
    void reportsAValueThatItsTypeRefuses() {
        assertThat(Reading.of(Thing.CODEC, "{\"name\":\"impossible\"}").lines())
                .containsExactly("LLO-VALUE-IMPOSSIBLE  1:1");
        assertThat(Reading.of(Thing.SHAPED, "{\"made\":[]}").lines()).containsExactly("LLO-VALUE-IMPOSSIBLE /made 1:9");
    }

    @Test
    void refusesAUnionWithoutKeyOrWithAWrongOne() {
        assertThat(Reading.of(Thing.SHAPED, " {}").lines()).containsExactly("LLO-VALUE-ONE-KEY  1:2");
        assertThat(Reading.of(Thing.SHAPED, "{\"rond\":[{}]}").lines())
                .containsExactly("LLO-PROPERTY-UNKNOWN /rond 1:2");
        assertThat(Reading.of(Thing.SHAPED, "[]").lines()).containsExactly("LLO-VALUE-TYPE  1:1");
    }

    @Test
    void describesItself() {
        assertThat(Thing.CODEC.properties())
                .extracting(Described.Property::name)
                .startsWith("name", "day", "colour");
        assertThat(Thing.CODEC.properties().get(2).absence()).isEqualTo("RED");
        assertThat(Thing.SHAPED.isUnion()).isTrue();
        assertThat(Map.of("shape", Thing.SHAPED.shape())).containsValue(new Shape.Ref(Thing.SHAPED));
    }
}
