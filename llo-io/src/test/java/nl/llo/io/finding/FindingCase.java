package nl.llo.io.finding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A broken and a clean input for one finding, from {@code findings/cases.txt}, which says how they are written.
 *
 * @param code the finding
 * @param kind what the inputs are
 * @param broken an input in which exactly this is found
 * @param clean an input in which nothing is found
 */
record FindingCase(String code, String kind, String broken, String clean) {

    private static final String CATALOGUE = "{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\", ";
    private static final String SCENARIO = """
            {"formatVersion": "1.0", "kind": "replay-scenario", "scenario": {"id": "s", "title": $N, "seed": 1,
              "round": {"amount": 1000, "opensOn": "2023-05-01", "opensAt": "10:00"}, "groups": [{"id": "g", "name": $N}],""";
    private static final String DOCUMENT = "{\"id\": \"D\", \"title\": $N}";
    private static final String REGULATION = """
            "documents": [{"id": "D", "title": $N}],
            "groups": [{"id": "g", "name": $N, "definition": {"all": []}, "sources": $S}],
            "organisations": [{"id": "o", "name": $N, "type": "OTHER", "sources": $S}],
            "regulations": [{"id": "s", "name": $N, "kind": "LAW", "sources": $S},
              {"id": "r", "name": $N, "kind": "LAW", %s, "sources": $S}]""";

    static List<FindingCase> all() {
        List<FindingCase> cases = new ArrayList<>();
        for (String block : read().split("\n\n", -1)) {
            if (!block.startsWith("#")) {
                String[] lines = block.strip().split("\n", -1);
                String[] head = lines[0].split(" ", -1);
                cases.add(new FindingCase(head[0], head[1], after(lines[1], "-"), after(lines[2], "+")));
            }
        }
        return cases;
    }

    private static String after(String line, String sign) {
        if (!line.startsWith(sign)) {
            throw new IllegalStateException("expected " + sign + " before: " + line);
        }
        return line.substring(1).strip();
    }

    private static String read() {
        try (InputStream in = FindingCase.class.getResourceAsStream("/findings/cases.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isScenario() {
        return kind.equals("scenario");
    }

    boolean isCatalogue() {
        return !kind.equals("profiles") && !isScenario();
    }

    boolean isLedger() {
        return kind.equals("ledger");
    }

    /** Gives the bytes of an input: the file that it stands for. */
    byte[] file(String input) {
        String file = switch (kind) {
            case "catalogue" -> CATALOGUE + withDocument(input) + "}";
            case "regulation" -> CATALOGUE + REGULATION.formatted(input) + "}";
            case "budget" ->
                CATALOGUE
                        + REGULATION.formatted("\"budgets\": [{\"id\": \"b\", \"sources\": $S, " + input + "}]")
                        + "}";
            case "scenario" -> SCENARIO + input + "}}";
            default -> input;
        };
        return bytes(file.replace("$S", "[{\"document\": \"D\"}]").replace("$N", "{\"nl\": \"x\"}"));
    }

    private static String withDocument(String members) {
        String own = "\"documents\": [";
        return members.startsWith(own)
                ? own + DOCUMENT + ", " + members.substring(own.length())
                : own + DOCUMENT + "], " + members;
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i)) {
                bytes.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return code;
    }
}
