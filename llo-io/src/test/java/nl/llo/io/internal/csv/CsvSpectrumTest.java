package nl.llo.io.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.llo.io.internal.json.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The twelve files of the public suite csv-spectrum, which stands outside the repository. */
class CsvSpectrumTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void readsWhatTheSuiteExpects(String name) throws IOException {
        assertThat(records(name)).isEqualTo(expected(name));
    }

    @Test
    void readsTheFileWhoseExpectationIsKnownToBeWrong() throws IOException {
        assertThat(records("location_coordinates").toString().replace("2095257564", "1234567890"))
                .isEqualTo(expected("location_coordinates").toString());
    }

    private static List<Map<String, String>> records(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder().resolve("csvs").resolve(name + ".csv"));
        List<Map<String, String>> records = new ArrayList<>();
        List<String> names = new ArrayList<>();
        CsvCase all = CsvCase.read(
                bytes, new CsvDialect(',', '"', CsvCharset.UTF_8, false, 0), CsvExpectation.NOTHING, Limits.STANDARD);
        assertThat(all.refused()).isEmpty();
        names.addAll(all.rows().get(0));
        for (List<String> row : all.rows().subList(1, all.rows().size())) {
            Map<String, String> record = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                record.put(names.get(i), row.get(i));
            }
            records.add(record);
        }
        return records;
    }

    private static List<Map<String, String>> expected(String name) throws IOException {
        String json = Files.readString(folder().resolve("json").resolve(name + ".json"));
        return MAPPER.readValue(json, new TypeReference<List<Map<String, String>>>() {});
    }

    private static Path folder() {
        String data = System.getProperty("llo.conformance", "");
        assumeTrue(!data.isEmpty(), "needs -Dllo.conformance=DIR");
        return Path.of(data, "hostile", "csv-spectrum");
    }
}
