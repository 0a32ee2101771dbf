package nl.llo.io.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Limits;
import org.junit.jupiter.api.Test;

class RecurringCodecTest {

    private static final ValueCodec<String> CODE = Values.reference(IdKind.GROUP, Phrase.FORM_ID, "[a-z]+", text -> {
        if (!text.matches("[a-zé]+")) {
            throw new IllegalArgumentException("not a code");
        }
        return text;
    });
    private static final ValueCodec<Set<String>> CODES = Values.recurring(Values.set(CODE));

    private final FindingCollector findings = new FindingCollector();
    private final List<Set<String>> values = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();

    private void read(boolean hearsOnce, String... lines) {
        ReadListener listener = new ReadListener() {
            @Override
            public boolean heard(IdKind kind, String id, boolean definition, Decoder in) {
                heard.add(id);
                return hearsOnce;
            }
        };
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        new DocumentReader(Limits.STANDARD, findings)
                .readLines(new ByteArrayInputStream(bytes), "file", Privacy.PERSONAL, listener, in -> {
                    Set<String> value = CODES.read(in);
                    if (value != null) {
                        values.add(value);
                    }
                });
    }

    private List<String> places() {
        return findings.toReport().listFindings().stream()
                .map(finding -> finding.getLocation().getLine() + ":"
                        + finding.getLocation().getColumn())
                .toList();
    }

    @Test
    void whatStandsForTheThirdTimeIsNotMadeAnew() {
        read(true, "[\"a\",\"b\"]", "[\"b\",\"a\"]", "[\"a\",\"b\"]", "[\"a\",\"b\"]", "[\"a\", \"b\"]");
        assertThat(values).hasSize(5).allMatch(value -> value.equals(Set.of("a", "b")));
        assertThat(values.get(2)).isNotSameAs(values.get(0));
        assertThat(values.get(3)).isSameAs(values.get(2));
        assertThat(findings.toReport().listFindings()).isEmpty();
    }

    @Test
    void whatIsWrongIsReportedEachTime() {
        String wrong = "[\"a\",\"a\"]";
        read(true, wrong, wrong, wrong, wrong);
        assertThat(values).isEmpty();
        assertThat(places()).containsExactly("1:6", "2:6", "3:6", "4:6");
    }

    @Test
    void anIdIsHeardOfAsOftenAsTheListenerWants() {
        String line = "[\"a\"]";
        read(true, line, line, line, line);
        assertThat(heard).containsExactly("a", "a");
        heard.clear();
        read(false, line, line, line, line);
        assertThat(heard).containsExactly("a", "a", "a", "a");
    }

    @Test
    void whatFollowsARecalledValueIsRead() {
        ValueCodec<List<Set<String>>> rows = Values.list(CODES);
        String row = "[[\"a\"],[],[\"b\",\"\u00e9\"],[\"a\"],[\"a\"],[],[],[\"b\",\"\\u00e9\"]]";
        List<List<Set<String>>> read = new ArrayList<>();
        byte[] bytes = (row + "\n" + row + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        new DocumentReader(Limits.STANDARD, findings)
                .readLines(
                        new ByteArrayInputStream(bytes),
                        "file",
                        Privacy.PERSONAL,
                        ReadListener.NONE,
                        in -> read.add(rows.read(in)));
        List<Set<String>> expected = List.of(
                Set.of("a"),
                Set.of(),
                Set.of("b", "\u00e9"),
                Set.of("a"),
                Set.of("a"),
                Set.of(),
                Set.of(),
                Set.of("b", "\u00e9"));
        assertThat(read).containsExactly(expected, expected, expected);
    }
}
