package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * JSONTestSuite through the importer, for catalogues and for profiles. None of its files is a catalogue: what counts is
 * whether a file is refused as JSON or as something else.
 */
class JsonTestSuiteTest {

    private static final Set<FindingCode> NOT_JSON = Set.of(
            FindingCode.INPUT_EMPTY,
            FindingCode.INPUT_ENCODING,
            FindingCode.INPUT_LIMIT,
            FindingCode.JSON_SYNTAX,
            FindingCode.JSON_TRAILING,
            FindingCode.JSON_DUPLICATE_KEY);

    /**
     * What the standard leaves free and is read as JSON; all else of that kind is refused. Numbers of any size and halves of
     * surrogate pairs are JSON, but no property takes them.
     */
    private static final Set<String> TAKEN = Set.of(
            "i_number_double_huge_neg_exp.json",
            "i_number_huge_exp.json",
            "i_number_neg_int_huge_exp.json",
            "i_number_pos_double_huge_exp.json",
            "i_number_real_neg_overflow.json",
            "i_number_real_pos_overflow.json",
            "i_number_real_underflow.json",
            "i_number_too_big_neg_int.json",
            "i_number_too_big_pos_int.json",
            "i_number_very_big_negative_int.json",
            "i_string_1st_surrogate_but_2nd_missing.json",
            "i_string_1st_valid_surrogate_2nd_invalid.json",
            "i_string_incomplete_surrogate_and_escape_valid.json",
            "i_string_incomplete_surrogate_pair.json",
            "i_string_incomplete_surrogates_escape_valid.json",
            "i_string_invalid_lonely_surrogate.json",
            "i_string_invalid_surrogate.json",
            "i_string_inverted_surrogates_U+1D11E.json",
            "i_string_lone_second_surrogate.json",
            "i_structure_UTF-8_BOM_empty_object.json");

    private Path folder = Path.of("");

    @BeforeEach
    void find() {
        String data = System.getProperty("llo.conformance");
        assumeTrue(data != null, "give -Dllo.conformance=DIR to run the outside suites");
        folder = Path.of(data, "hostile", "JSONTestSuite", "test_parsing");
        assumeTrue(Files.isDirectory(folder), "there is no " + folder);
    }

    @Test
    void whatIsNotJsonIsRefusedWithAPlace() throws IOException {
        List<Path> files = files("n_");
        assertThat(files).hasSize(188);
        for (Path file : files) {
            for (List<Finding> findings : read(file)) {
                assertThat(findings)
                        .as(file.getFileName().toString())
                        .isNotEmpty()
                        .allSatisfy(finding -> {
                            assertThat(finding.getLocation().getLine()).isPositive();
                            assertThat(finding.getLocation().getColumn()).isPositive();
                        });
            }
        }
    }

    @Test
    void whatIsJsonIsReadToItsEndUnlessAKeyStandsTwice() throws IOException {
        List<Path> files = files("y_");
        assertThat(files).hasSize(95);
        for (Path file : files) {
            String name = file.getFileName().toString();
            boolean duplicates = name.startsWith("y_object_duplicated_key");
            for (List<Finding> findings : read(file)) {
                assertThat(findings.isEmpty()).as(name + " " + findings).isEqualTo(!duplicates);
            }
        }
        assertThat(files)
                .filteredOn(file -> file.getFileName().toString().contains("duplicated_key"))
                .hasSize(2);
    }

    @Test
    void whatMayBeEitherEndsInAnAnswer() throws IOException {
        List<Path> files = files("i_");
        assertThat(files).hasSize(35);
        Set<String> taken = new TreeSet<>();
        for (Path file : files) {
            if (read(file).stream().allMatch(List::isEmpty)) {
                taken.add(file.getFileName().toString());
            }
        }
        assertThat(taken).isEqualTo(TAKEN);
    }

    private List<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private static List<List<Finding>> read(Path file) {
        LloImporter importer = LloImporter.standard();
        return Stream.of(
                        importer.readCatalogue(file).getReport(),
                        importer.readProfiles(file).getReport())
                .map(report -> report.listFindings().stream()
                        .filter(finding -> NOT_JSON.contains(finding.getCode()))
                        .toList())
                .toList();
    }
}
