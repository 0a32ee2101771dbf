package nl.llo.io.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.llo.io.LloReporter;
import nl.llo.io.finding.ImportReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it. Skipped where no Chromium is found. */
class ReportInBrowserTest {

    private static final String SHOWN_ROWS =
            "Array.from(document.querySelectorAll('tr[data-file]')).filter(r => r.offsetHeight > 0).length";

    @TempDir(cleanup = CleanupMode.NEVER) // a browser that was ended may still write
    static Path folder;

    private static @Nullable Browser browser;
    private static int findings;

    @BeforeAll
    static void openThePage() throws Exception {
        Optional<Path> program = Browser.find();
        assumeTrue(program.isPresent(), "No Chromium on this machine: the page is not tested in a browser");
        Path catalogue = Faulty.write(folder, "c.json", Faulty.CATALOGUE);
        ImportReport report = ImportReport.combine(List.of(
                Faulty.catalogue(catalogue), Faulty.profiles(Faulty.write(folder, "p.ndjson", Faulty.PROFILES))));
        findings = report.listFindings().size();
        Path page = folder.resolve("report.html");
        LloReporter.standard().withLinesOf(List.of(catalogue)).writeHtml(report, page);
        browser = Browser.start(program.get(), Files.createDirectory(folder.resolve("browser")));
        browser.open(page);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Browser browser() {
        assertThat(browser).isNotNull();
        return java.util.Objects.requireNonNull(browser);
    }

    private static void choose(String filter, String value) {
        browser()
                .evaluate("(s => { s.value = " + value + "; s.dispatchEvent(new Event('change')); })"
                        + "(document.querySelector('[data-filter=" + filter + "]'))");
    }

    @Test
    void theOnlyRequestIsThePageItself() {
        assertThat(browser().listEvents("Network.requestWillBeSent"))
                .extracting(event -> event.at("/request/url").asString())
                .allMatch(url -> url.endsWith("/report.html"))
                .hasSize(1);
    }

    @Test
    void nothingGoesWrongInIt() {
        browser().evaluate("document.querySelectorAll('button').forEach(b => b.click())");

        assertThat(browser().listEvents("Runtime.exceptionThrown")).isEmpty();
        assertThat(browser().listEvents("Runtime.consoleAPICalled")).isEmpty();
        assertThat(browser().listEvents("Log.entryAdded")).isEmpty();
        assertThat(browser().listEvents("Page.javascriptDialogOpening")).isEmpty();
    }

    @Test
    void thePolicyForbidsOtherScriptsAndRequests() throws Exception {
        try (Browser other =
                Browser.start(Browser.find().orElseThrow(), Files.createDirectory(folder.resolve("other")))) {
            other.open(folder.resolve("report.html"));
            other.evaluate("(s => { s.textContent = 'window.injected = true'; document.body.append(s); })"
                    + "(document.createElement('script'))");

            assertThat(other.evaluate("window.injected")).isEqualTo("undefined");
            assertThat(other.listEvents("Log.entryAdded").toString()).contains("Content Security Policy");
        }
    }

    @Test
    void theLanguageSwitches() {
        String heading = "document.querySelector('h1').innerText";
        browser().evaluate("document.querySelector('[data-language=en]').click()");
        assertThat(browser().evaluate(heading)).isEqualTo("Import report");
        assertThat(browser().evaluate("document.title")).isEqualTo("Import report");
        assertThat(browser().evaluate("document.documentElement.lang")).isEqualTo("en");
        assertThat(browser().evaluate("document.body.innerText")).doesNotContain("bevindingen", "waarschuwing");

        browser().evaluate("document.querySelector('[data-language=nl]').click()");
        assertThat(browser().evaluate(heading)).isEqualTo("Verslag van de import");
        assertThat(browser().evaluate("document.body.innerText")).doesNotContain("findings", "warning");
    }

    @Test
    void theFiltersChooseByCodeAndFile() {
        assertThat(browser().evaluate(SHOWN_ROWS)).isEqualTo(Integer.toString(findings));

        choose("code", "'LLO-VALUE-DATE'");
        assertThat(browser().evaluate(SHOWN_ROWS)).isEqualTo("2");
        assertThat(browser().evaluate("document.getElementById('shown').textContent"))
                .isEqualTo("2 / " + findings);

        choose("file", "document.querySelector('[data-filter=file]').options[3].value");
        assertThat(browser().evaluate(SHOWN_ROWS)).isEqualTo("1");
        assertThat(browser().evaluate("document.querySelectorAll('section:not([hidden])').length"))
                .isEqualTo("1");

        choose("code", "''");
        choose("file", "''");
        assertThat(browser().evaluate(SHOWN_ROWS)).isEqualTo(Integer.toString(findings));
    }

    @Test
    void allOfItCanBeReadWithoutScripts() throws Exception {
        try (Browser plain =
                Browser.start(Browser.find().orElseThrow(), Files.createDirectory(folder.resolve("plain")))) {
            plain.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            plain.open(folder.resolve("report.html"));

            assertThat(plain.evaluate(SHOWN_ROWS)).isEqualTo(Integer.toString(findings));
            assertThat(plain.evaluate("document.querySelector('.filters').offsetHeight"))
                    .isEqualTo("0");
            assertThat(plain.evaluate("document.querySelector('h1').innerText")).isEqualTo("Verslag van de import");
        }
    }
}
