package nl.llo.io.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.llo.io.LloReplays;
import nl.llo.model.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page of a replay as a browser without scripts shows it. Skipped where no Chromium is found. */
class ReplayInBrowserTest {

    @TempDir(cleanup = CleanupMode.NEVER) // a browser that was ended may still write
    static Path folder;

    private static @Nullable Browser browser;

    @BeforeAll
    static void openThePage() throws Exception {
        Optional<Path> program = Browser.find();
        assumeTrue(program.isPresent(), "No Chromium on this machine: the page is not tested in a browser");
        Path page = folder.resolve("replay.html");
        LloReplays.standard().writePage(Replayed.report(), Language.EN, page);
        browser = Browser.start(program.get(), Files.createDirectory(folder.resolve("browser")));
        browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.open(page);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String evaluate(String expression) {
        return Objects.requireNonNull(browser).evaluate(expression);
    }

    private static void width(int pixels) {
        Objects.requireNonNull(browser)
                .call(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    @Test
    void theOnlyRequestIsThePageItselfAndNothingGoesWrong() {
        Browser open = Objects.requireNonNull(browser);
        assertThat(open.listEvents("Network.requestWillBeSent"))
                .extracting(event -> event.at("/request/url").asString())
                .allMatch(url -> url.endsWith("/replay.html"))
                .hasSize(1);
        assertThat(open.listEvents("Log.entryAdded")).isEmpty();
        assertThat(open.listEvents("Runtime.exceptionThrown")).isEmpty();
    }

    @Test
    void theStyleIsTheOneThatThePolicyAllows() {
        assertThat(evaluate("getComputedStyle(document.querySelector('polyline')).fill"))
                .isEqualTo("none");
        assertThat(evaluate("new Set(Array.from(document.querySelectorAll('#money-title ~ polyline'))"
                        + ".map(l => getComputedStyle(l).stroke)).size"))
                .isEqualTo("2");
    }

    @Test
    void everyCurveIsDrawnInsideItsFrame() {
        assertThat(evaluate("Array.from(document.querySelectorAll('svg.chart')).every(svg => {"
                        + " const frame = svg.viewBox.baseVal;"
                        + " return Array.from(svg.querySelectorAll('polyline, text')).every(part => {"
                        + "  const box = part.getBBox();"
                        + "  return box.x >= 0 && box.y >= 0 && box.x + box.width <= frame.width + 1"
                        + "   && box.y + box.height <= frame.height + 1; }); })"))
                .isEqualTo("true");
    }

    @Test
    void theNamesOnTheAxisDoNotTouch() {
        assertThat(evaluate("Array.from(document.querySelectorAll('svg.chart')).every(svg => {"
                        + " const ticks = Array.from(svg.querySelectorAll('text[text-anchor=middle]')).map(t => t.getBBox());"
                        + " return ticks.length > 2"
                        + "  && ticks.every((t, i) => i === 0 || ticks[i - 1].x + ticks[i - 1].width < t.x); })"))
                .isEqualTo("true");
    }

    @Test
    void itFitsAWideAndANarrowWindow() {
        for (int pixels : new int[] {1200, 360}) {
            width(pixels);
            assertThat(evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("the page at %d pixels; only tables may scroll", pixels)
                    .isEqualTo("true");
            assertThat(evaluate("Array.from(document.querySelectorAll('svg.chart')).every(c => c.clientWidth > 250)"))
                    .isEqualTo("true");
        }
    }

    @Test
    void aReaderOfTheScreenHearsWhatACurveShows() {
        assertThat(evaluate("Array.from(document.querySelectorAll('svg.chart')).every(svg =>"
                        + " svg.getAttribute('role') === 'img' && svg.getAttribute('aria-labelledby').split(' ')"
                        + " .every(id => document.getElementById(id).textContent.length > 5))"))
                .isEqualTo("true");
        assertThat(evaluate("document.querySelectorAll('figure table').length")).isEqualTo("3");
        assertThat(evaluate("document.querySelectorAll('table th:not([scope])').length"))
                .isEqualTo("0");
    }
}
