package nl.llo.io.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.llo.io.ConversionResult;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloConverter;
import nl.llo.io.PartnerMapping;
import nl.llo.io.finding.Finding;
import nl.llo.io.spi.ValueConversion;

/** What came of a conversion, as texts. */
record Converted(ConversionResult result, String out, String rejects, String rejectFindings) {

    static final LloConverter CONVERTER = LloConverter.standard().withConversion(new ValueConversion() {
        @Override
        public String getName() {
            return "test:refuses-x";
        }

        @Override
        public Optional<String> convert(String value) {
            if (value.equals("x")) {
                throw new IllegalArgumentException("refused: " + value);
            }
            return Optional.of(value);
        }
    });

    static Converted with(PartnerMapping mapping, byte[] bytes) {
        StringBuilder out = new StringBuilder();
        StringBuilder rejects = new StringBuilder();
        StringBuilder findings = new StringBuilder();
        ConversionResult result =
                CONVERTER.convert(mapping, ImportSource.of(bytes, "file"), out, true, rejects, findings);
        return new Converted(result, out.toString(), rejects.toString(), findings.toString());
    }

    static Converted with(String mapping, String text) {
        return with(mapping(mapping), text.getBytes(StandardCharsets.UTF_8));
    }

    static Converted builtIn(String id, Path file) {
        try {
            return with(LloConverter.getBuiltInMapping(id), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportResult<PartnerMapping> read(String mapping) {
        return CONVERTER.readMapping(ImportSource.of(mapping.getBytes(StandardCharsets.UTF_8), "mapping"));
    }

    static PartnerMapping mapping(String mapping) {
        ImportResult<PartnerMapping> result = read(mapping);
        return result.findValue()
                .orElseThrow(() ->
                        new AssertionError("not sound: " + result.getReport().listFindings()));
    }

    /** A mapping to profiles of a file with a header and semicolons. */
    static String csv(String fields) {
        return mapping(
                "{\"csv\": {\"delimiter\": \";\", \"charset\": \"UTF_8\", \"header\": true}}", "PROFILES", fields, "");
    }

    static String mapping(String input, String target, String fields, String more) {
        return "{\"formatVersion\": \"1.0\", \"kind\": \"mapping\", \"id\": \"m\", \"input\": " + input
                + ", \"target\": \"" + target + "\", \"fields\": [" + fields + "]" + more + "}";
    }

    /** Each finding as its code and its place. */
    List<String> lines() {
        return lines(result.getReport().listFindings());
    }

    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getCode().getCode().replace("LLO-", "") + " "
                        + finding.getLocation().toString())
                .toList();
    }
}
