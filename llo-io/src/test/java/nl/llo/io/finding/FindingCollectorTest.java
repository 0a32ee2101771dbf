package nl.llo.io.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingCollectorTest {

    private static Finding at(FindingCode code, String file, String pointer, int line, int column) {
        return Finding.of(code, Location.of(file, pointer, line, column), Map.of());
    }

    private static Finding error(int line) {
        return at(FindingCode.VALUE_DATE, "f", "", line, 1);
    }

    @Test
    void countsAllAndKeepsAFewOfEachCode() {
        FindingCollector collector = new FindingCollector(2, 10);
        for (int line = 1; line <= 5; line++) {
            collector.add(error(line));
        }
        collector.add(at(FindingCode.PLACE_UNKNOWN, "f", "", 9, 1));
        ImportReport report = collector.toReport();
        assertThat(report.listFindings())
                .extracting(finding -> finding.getLocation().getLine())
                .containsExactly(1, 2, 9);
        assertThat(report.count(FindingCode.VALUE_DATE)).isEqualTo(5);
        assertThat(report.count(Severity.ERROR)).isEqualTo(5);
        assertThat(report.count(Severity.WARNING)).isOne();
        assertThat(report.countOmitted()).isEqualTo(3);
        assertThat(collector.countErrors()).isEqualTo(5);
    }

    @Test
    void keepsNoMoreInAllThanItMay() {
        FindingCollector collector = new FindingCollector(10, 2);
        for (int line = 1; line <= 3; line++) {
            collector.add(error(line));
        }
        assertThat(collector.toReport().listFindings()).hasSize(2);
    }

    @Test
    void sparesMakingAFindingForWhichThereIsNoRoom() {
        FindingCollector collector = new FindingCollector(1, 10);
        assertThat(collector.count(FindingCode.VALUE_DATE)).isTrue();
        collector.keep(error(1));
        assertThat(collector.count(FindingCode.VALUE_DATE)).isFalse();
        assertThat(collector.count(FindingCode.VALUE_FORM)).isTrue();
    }

    @Test
    void passesEveryFindingOnAlsoThoseThatAreNotKept() {
        List<Finding> passed = new ArrayList<>();
        FindingCollector collector = FindingCollector.streaming(1, 10, passed::add);
        collector.add(error(3));
        collector.add(error(1));
        assertThat(passed).containsExactly(error(3), error(1));
        assertThat(collector.toReport().listFindings()).containsExactly(error(3));
    }

    @Test
    void givesThemInTheOrderOfFilesAndPlaces() {
        List<Finding> ordered = List.of(
                at(FindingCode.VALUE_DATE, "z", "", 7, 1),
                at(FindingCode.VALUE_DATE, "a", "", 1, 1),
                at(FindingCode.VALUE_DATE, "a", "", 1, 2),
                at(FindingCode.VALUE_DATE, "a", "/a", 1, 2),
                at(FindingCode.PLACE_UNKNOWN, "a", "/b", 1, 2),
                at(FindingCode.VALUE_DATE, "a", "", 2, 1),
                at(FindingCode.VALUE_DATE, "b", "", 1, 1));
        FindingCollector collector = new FindingCollector();
        collector.begin("z");
        collector.begin("a");
        for (int i = ordered.size() - 1; i >= 0; i--) {
            collector.add(ordered.get(i));
        }
        assertThat(collector.toReport().listFindings()).containsExactlyElementsOf(ordered);
    }

    @Test
    void aFileBeginsWithItsFirstFindingUnlessItWasBegun() {
        FindingCollector collector = new FindingCollector();
        collector.add(at(FindingCode.VALUE_DATE, "second", "", 9, 1));
        collector.add(at(FindingCode.VALUE_DATE, "first", "", 1, 1));
        collector.add(at(FindingCode.VALUE_DATE, "second", "", 2, 1));
        assertThat(collector.toReport().listFindings())
                .extracting(finding -> finding.getLocation().toString())
                .containsExactly("second:2:1", "second:9:1", "first:1:1");
    }

    @Test
    void ofOnePlaceTheCodesAreInTheirOrder() {
        Finding form = at(FindingCode.VALUE_FORM, "f", "", 1, 1);
        FindingCollector collector = new FindingCollector();
        collector.add(at(FindingCode.PLACE_UNKNOWN, "f", "", 1, 1));
        collector.add(form);
        assertThat(collector.toReport().listFindings().get(0)).isEqualTo(form);
    }
}
