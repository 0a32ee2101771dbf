package nl.llo.io.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.llo.io.ImportSource;
import nl.llo.io.LloConverter;
import nl.llo.io.PartnerMapping;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import org.junit.jupiter.api.Test;

class DialectTest {

    private static final String DUTCH = """
            Geboortedatum;Postcode;Plaats;Jaarinkomen
            1-2-1990;1311 AB;Súdwest-Fryslân;12.345,67
            31-12-1985;7511 JE;Enschede;9.876,50
            """;

    private static ByteArrayInputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    @Test
    void proposesHowADutchSpreadsheetWroteTheFileAndSaysSo() {
        Finding finding = LloConverter.standard()
                .detect(ImportSource.of(bytes(DUTCH, Charset.forName("windows-1252")), "file"))
                .listFindings()
                .get(0);
        assertThat(finding.getCode()).isEqualTo(FindingCode.CSV_DIALECT);
        assertThat(finding.getArguments())
                .isEqualTo(Map.of(
                        "delimiter", "DELIMITER_SEMICOLON",
                        "charset", "windows-1252",
                        "header", "HEADER_PRESENT",
                        "dates", "d-M-yyyy",
                        "numbers", "STYLE_COMMA"));
    }

    @Test
    void proposesNothingThatIsNotThere() {
        Finding finding = LloConverter.standard()
                .detect(ImportSource.of(
                        bytes("1,Bob,Janssen,01/01/1994\n2,Rico,Verhoeven,01/01/1994", StandardCharsets.UTF_8), "file"))
                .listFindings()
                .get(0);
        assertThat(finding.getArguments())
                .containsEntry("header", "HEADER_ABSENT")
                .containsEntry("delimiter", "DELIMITER_COMMA")
                .containsEntry("dates", "d/M/yyyy")
                .containsEntry("numbers", "STYLE_NONE");
    }

    @Test
    void aSuggestedMappingConvertsAndWarnsOfEachGuess() {
        PartnerMapping suggested =
                LloConverter.standard().suggest(ImportSource.of(bytes(DUTCH, Charset.forName("windows-1252")), "file"));
        StringBuilder written = new StringBuilder();
        suggested.write(written);
        assertThat(Converted.lines(
                        Converted.read(written.toString()).getReport().listFindings()))
                .hasSize(3)
                .allMatch(line -> line.startsWith("MAPPING-GUESS"));
        Converted converted = Converted.with(suggested, DUTCH.getBytes(Charset.forName("windows-1252")));
        assertThat(converted.out())
                .startsWith("{\"birthDate\":\"1990-02-01\",\"home\":{\"postcode\":\"1311\"},\"income\":12345.67}\n");
        assertThat(converted.lines()).containsExactly("CSV-COLUMN-UNMAPPED file:1:24 row 1 cell 3");
    }

    @Test
    void warnsWhenAFileSeemsToHaveAHeaderThatTheMappingDoesNotKnowOf() {
        String mapping = Converted.mapping(
                "{\"csv\": {\"delimiter\": \";\", \"charset\": \"UTF_8\", \"header\": false}}",
                "PROFILES",
                "{\"to\": \"/home/neighbourhood\", \"column\": 1}",
                "");
        assertThat(Converted.with(mapping, "buurt;nummer\nOost;1\n").lines())
                .containsExactly("CSV-DIALECT-DIFFERS file");
        assertThat(Converted.with(mapping, "Oost;1\nWest;2\n").lines()).isEmpty();
    }
}
