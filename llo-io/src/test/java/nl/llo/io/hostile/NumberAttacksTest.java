package nl.llo.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloImporter;
import nl.llo.io.internal.codec.Described;
import nl.llo.io.internal.codec.Shape;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Numbers that make other programs compute for ever, round in silence, or read something else. Each is refused by its text,
 * before there is anything to compute; the limit on the time only catches arithmetic that never ends.
 */
class NumberAttacksTest {

    /** Far more than refusing takes, far less than one addition to the largest of these. */
    private static final Duration NEVER_ENDS = Duration.ofSeconds(20);

    record Attack(String name, List<String> json, List<String> cells) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Attack> attacks() {
        String zeros = "0".repeat(900);
        return List.of(
                attack("a huge exponent", List.of("1e1000000000", "1E+2147483647", "1e99999999999999999999")),
                attack("an exponent that doubles take for infinity", List.of("1e999999999", "-1e400", "1.8e308")),
                attack("a scale bomb", List.of("1e-1000000000", "1e-2147483648", "0." + zeros + "1")),
                attack("many digits", List.of("9".repeat(900), "-" + "1".repeat(31), "1" + zeros)),
                attack("too many digits to be read", List.of("9".repeat(5_000), "0." + "1".repeat(5_000))),
                attack(
                        "digits that doubles would round",
                        List.of("9007199254740993.01", "0.1000000000000000055511151231")),
                attack("one beyond the bounds", List.of("1000000000000.01", "9223372036854775808", "-0.01")),
                attack("zeros in front", List.of("00012,5e", "-0001.2.3", "0x00")),
                new Attack("zeros that JSON does not have", List.of("01", "-01", "00"), List.of()),
                attack("not a number", List.of("NaN", "-NaN", "nan")),
                attack("infinity", List.of("Infinity", "-Infinity", "+Inf")),
                attack("other bases", List.of("0x1F", "0b1", "0o7", "1_000", "0x1p3")),
                attack(
                        "digits of other scripts",
                        List.of("\u0661\u0662\u0663", "\uff11\uff12", "\u0967", "\u00b2", "\u2155", "\ud835\udfd9")),
                attack("signs and points astray", List.of("--1", "+-1", ".", "-", "1.", "1e", "1e+", ".e1")),
                new Attack("a plus or a bare point", List.of("+1", ".5"), List.of(".5")),
                new Attack("groups astray", List.of("1,000", "1 000"), List.of("1,00", "1,0000", "1 000", ",1", "1,")),
                new Attack("exponents in a table", List.of(), List.of("1e3", "1,23E+05", "1.5E2")));
    }

    private static Attack attack(String name, List<String> numbers) {
        return new Attack(name, numbers, numbers);
    }

    /** Every number of a profile, as a document with another in its place. */
    private static List<String> documents(String number) {
        return numbers().stream()
                .map(pointer -> {
                    int last = pointer.lastIndexOf('/');
                    String inner = "{\"" + pointer.substring(last + 1) + "\": " + number + "}";
                    return last == 0 ? inner : "{\"" + pointer.substring(1, last) + "\": " + inner + "}";
                })
                .toList();
    }

    private static Set<String> numbers() {
        Set<String> pointers = new TreeSet<>();
        for (Described.Property property : WireFormat.PROFILE.properties()) {
            if (property.shape() instanceof Shape.Numeric) {
                pointers.add("/" + property.name());
            } else if (property.shape() instanceof Shape.Ref ref) {
                ref.type().properties().stream()
                        .filter(inner -> inner.shape() instanceof Shape.Numeric)
                        .forEach(inner -> pointers.add("/" + property.name() + "/" + inner.name()));
            }
        }
        return pointers;
    }

    @Test
    void allNumbersOfAProfileAreTried() {
        assertThat(numbers()).containsExactly("/birthYear", "/course/price", "/hoursPerWeek", "/income", "/wealth");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedInJson(Attack attack) {
        for (String number : attack.json) {
            for (String json : documents(number)) {
                ImportResult<List<Profile>> result = Assertions.assertTimeoutPreemptively(
                        NEVER_ENDS,
                        () -> LloImporter.standard()
                                .readProfiles(ImportSource.of(json.getBytes(StandardCharsets.UTF_8), "file.json")));
                assertThat(result.getValue()).as(json).isEmpty();
                assertThat(result.getReport().listFindings())
                        .as(json)
                        .isNotEmpty()
                        .allSatisfy(finding -> {
                            assertThat(finding.getLocation().getLine()).isEqualTo(1);
                            assertThat(finding.getLocation().getColumn()).isPositive();
                            assertThat(finding.toString() + finding.getArguments())
                                    .doesNotContain(number.length() > 3 ? number : "\"" + number);
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedInATable(Attack attack) {
        for (String pointer : numbers()) {
            if (pointer.equals("/wealth")) {
                continue; // the number of the row
            }
            for (String style : List.of("", ", \"numbers\": \"COMMA\"", ", \"factor\": 1000000")) {
                List<String> cells = new ArrayList<>(attack.cells);
                if (!style.isEmpty()) {
                    cells.removeIf(cell -> cell.matches("[.,0-9]*")); // in that style some are numbers
                }
                Cells read = Assertions.assertTimeoutPreemptively(
                        NEVER_ENDS,
                        () -> Cells.toProfiles("{\"to\": \"" + pointer + "\", \"from\": \"x\"" + style + "}", cells));
                assertThat(read.accepted()).as(attack + pointer + style).isEmpty();
            }
        }
    }

    @Test
    void minusZeroAndZerosAtTheEndAreTheNumberThatTheyAre() {
        for (String number : List.of("-0", "0.000", "-0.0", "0e5")) {
            Profile profile = LloImporter.standard()
                    .readProfiles(ImportSource.of(
                            ("{\"income\": " + number + "}").getBytes(StandardCharsets.UTF_8), "file.json"))
                    .getValue()
                    .get(0);
            assertThat(profile.getIncome().orElseThrow().toBigDecimal()).isZero();
        }
        Cells cells =
                Cells.toProfiles("{\"to\": \"/income\", \"from\": \"x\"}", List.of("-0", "0.000", "007", "1,234.50"));
        assertThat(cells.accepted().values())
                .extracting(profile -> profile.get("income").toString())
                .containsExactly("0", "0", "7", "1234.5");
    }
}
