package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever of a person stands in a profile, sound or not: no output repeats it. */
class PrivacyTest {

    /** Values that stand nowhere else, so that they can only come from the profile. */
    private static final Map<String, String> SOUND = Map.ofEntries(
            Map.entry("birthDate", "\"1987-03-19\""),
            Map.entry(
                    "home",
                    "{\"municipality\": \"GM1859\", \"postcode\": \"7156\", \"neighbourhood\": \"Kanariewijk\"}"),
            Map.entry("work", "{\"municipality\": \"GM0197\", \"neighbourhood\": \"Kanariebuurt\"}"),
            Map.entry("study", "{\"postcode\": \"7141\"}"),
            Map.entry("sectors", "[\"canary-sector\"]"),
            Map.entry("occupations", "[\"canary-keeper\"]"),
            Map.entry("hoursPerWeek", "31.37"),
            Map.entry("income", "48731.19"),
            Map.entry("wealth", "917364.55"),
            Map.entry("unemployedSince", "\"2021-11-23\""),
            Map.entry(
                    "course",
                    "{\"name\": \"Kanarieteelt\", \"registers\": [\"canary-register\"], \"start\": \"2023-07-13\", "
                            + "\"sector\": \"canary-course\", \"price\": 1931.47}"),
            Map.entry("used", "[\"canary-used\"]"),
            Map.entry("groups", "{\"includes\": [\"canary-group\"], \"excludes\": [\"canary-no-group\"]}"),
            Map.entry("traits", "{\"canary-trait\": true}"));

    private static final Map<String, String> BROKEN = Map.of(
            "birthDate", "\"1987-03-39\"",
            "birthYear", "2987",
            "home", "{\"municipality\": \"Kanariedorp\", \"street\": \"Kanarielaan 5\"}",
            "education", "\"canary-school\"",
            "income", "-48731.19",
            "name", "\"Kanarie\"",
            "statuses", "[\"canary-status\"]",
            "traits", "{\"Canary Trait\": \"canary\"}",
            "id", "\"J. Kanarie\"");

    private static final List<String> CANARIES = List.of(
            "anari",
            "anary",
            "1987",
            "maart 19",
            "7156",
            "7141",
            "GM1859",
            "Berkelland",
            "GM0197",
            "Aalten",
            "31.37",
            "31,37",
            "48731",
            "48.731",
            "917364",
            "917.364",
            "2021-11-23",
            "23 november",
            "2023-07-13",
            "13 juli",
            "1931.47",
            "1.931",
            "2987");

    @Property(tries = 60)
    void noOutputRepeatsAValueOfAPerson(@ForAll("profiles") String profile, @ForAll("options") List<String> options) {
        String[] arguments = Stream.concat(Stream.of("match", "-", "--on", "2022-06-01"), options.stream())
                .toArray(String[]::new);
        CliRun run = CliRun.withInput(profile, arguments);
        assertThat(run.status()).isLessThan(2);
        assertThat(run.out() + run.err()).doesNotContain(CANARIES);
        CliRun validated = CliRun.withInput(profile, "validate", "-", "--kind", "profiles");
        assertThat(validated.out() + validated.err()).doesNotContain(CANARIES);
    }

    @Provide
    Arbitrary<String> profiles() {
        Arbitrary<Map<String, String>> values =
                Arbitraries.of(true, true, false).map(sound -> sound ? SOUND : BROKEN);
        return values.flatMap(
                all -> Arbitraries.of(all.keySet()).set().ofMinSize(1).map(keys -> json(all, keys)));
    }

    @Provide
    Arbitrary<List<String>> options() {
        return Arbitraries.of(
                List.of("--lang", "nl"),
                List.of("--lang", "en"),
                List.of("--lang", "nl", "--all"),
                List.of("--lang", "en", "--all"),
                List.of("--format", "json", "--all"),
                List.of("--regulation", "stap-budget"));
    }

    private static String json(Map<String, String> values, Set<String> keys) {
        return keys.stream()
                .sorted()
                .map(key -> "\"" + key + "\": " + values.get(key))
                .collect(Collectors.joining(", ", "{", "}\n"));
    }
}
