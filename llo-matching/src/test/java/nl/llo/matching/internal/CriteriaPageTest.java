package nl.llo.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import nl.llo.matching.lint.LintCode;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;

/** Holds docs/criteria.md to the code. */
class CriteriaPageTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z]+Test)\\.([a-z][A-Za-z0-9]+)`");

    private final String page = read(Path.of("../docs/criteria.md"));

    @Test
    void everyTestThatIsNamedExists() throws ReflectiveOperationException {
        Matcher names = NAME.matcher(page);
        int count = 0;
        while (names.find()) {
            String method = names.group(2);
            assertThat(Arrays.stream(load(names.group(1)).getDeclaredMethods()).filter(CriteriaPageTest::isTest))
                    .as("docs/criteria.md names %s", names.group())
                    .extracting(Method::getName)
                    .contains(method);
            count++;
        }
        assertThat(count).isGreaterThan(15);
    }

    @Test
    void everyLawIsOnThePage() throws ReflectiveOperationException {
        for (String test : List.of("NormalFormLawsTest", "DecisionLawsTest", "ExhaustiveTest", "SimplifyTest")) {
            for (Method method : load(test).getDeclaredMethods()) {
                if (method.isAnnotationPresent(Property.class)) {
                    assertThat(page).contains("`" + test + "." + method.getName() + "`");
                }
            }
        }
    }

    @Test
    void theTableOfLintCodesIsThatOfTheCode() {
        StringBuilder table = new StringBuilder("| code | weight | says |\n|---|---|---|\n");
        for (LintCode code : LintCode.values()) {
            table.append("| `" + code + "` | " + code.getSeverity().name().toLowerCase(Locale.ROOT) + " | "
                    + code.getMessageTemplate(Language.EN) + " |\n");
        }

        assertThat(page).as("put this table into docs/criteria.md").contains(table);
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Property.class) || method.isAnnotationPresent(Test.class);
    }

    private static Class<?> load(String test) throws ReflectiveOperationException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<Path> found =
                    files.filter(file -> file.endsWith(test + ".java")).toList();
            assertThat(found).as("docs/criteria.md names %s", test).hasSize(1);
            String name = TESTS.relativize(found.get(0)).toString().replace(".java", "");
            return Class.forName(name.replace('/', '.').replace('\\', '.'));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
