package nl.llo.io.internal.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.llo.model.id.PolicyId;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.id.ScenarioId;
import nl.llo.model.money.Money;
import nl.llo.model.replay.GroupTally;
import nl.llo.model.replay.RecordedRound;
import nl.llo.model.replay.ReplayGroup;
import nl.llo.model.replay.ReplayOutcome;
import nl.llo.model.replay.ReplayPoint;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayTally;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Elapsed;

/** A made-up report of two policies for two groups, with mark-up in its texts. */
final class Replayed {

    private static final ReplayGroupId ADVISED = ReplayGroupId.of("advised");
    private static final ReplayGroupId OTHERS = ReplayGroupId.of("others");
    private static final SourceDocumentId SOURCE = SourceDocumentId.of("KRANT");

    private Replayed() {}

    static ReplayReport report() {
        return ReplayReport.builder()
                .scenario(ScenarioId.of("made-up"))
                .title(LocalizedText.of("Verzonnen <ronde>", "Made-up <round>"))
                .question(LocalizedText.of("Wat had een reservering gedaan?", "What would a reserve have done?"))
                .round(ReplayRound.builder()
                        .amount(Money.of(100_000))
                        .opensOn(LocalDate.of(2023, 5, 1))
                        .opensAt(LocalTime.of(10, 0))
                        .perPerson(Money.of(1_000))
                        .perCourse(300)
                        .build())
                .addGroup(ReplayGroup.builder()
                        .id(ADVISED)
                        .name(LocalizedText.of("Eerst advies & hulp", "Advice & help first"))
                        .build())
                .addGroup(ReplayGroup.builder()
                        .id(OTHERS)
                        .name(LocalizedText.of("Anderen", "Others"))
                        .build())
                .recorded(RecordedRound.builder()
                        .registered(1_500)
                        .emptyAfter(Elapsed.parse("PT2H58M"))
                        .addSource(SourceReference.of(SOURCE))
                        .build())
                .addAssumption(LocalizedText.of("Iedereen vraagt een keer aan.", "Everybody asks once."))
                .addDocument(SourceDocument.builder()
                        .id(SOURCE)
                        .title(LocalizedText.of("Geld op", "Money gone"))
                        .publisher("Verzonnen krant")
                        .date(LocalDate.of(2023, 5, 2))
                        .build())
                .addOutcome(outcome("first", "Wie het eerst komt", "First come", 5, 95))
                .addOutcome(outcome("reserved", "Een kwart gereserveerd", "A quarter reserved", 25, 75))
                .build();
    }

    private static ReplayOutcome outcome(String id, String nl, String en, int advised, int others) {
        return ReplayOutcome.builder()
                .policy(PolicyId.of(id))
                .name(LocalizedText.of(nl, en))
                .total(tally(1_500, advised + others, 0))
                .addGroup(GroupTally.builder()
                        .group(ADVISED)
                        .tally(tally(300, advised, 60))
                        .build())
                .addGroup(GroupTally.builder()
                        .group(OTHERS)
                        .tally(tally(1_200, others, 0))
                        .build())
                .left(Money.ZERO)
                .fullCourses(0)
                .addCurve(point("PT0S", 100_000, 0, 0))
                .addCurve(point("PT2H", 30_000, 4, 66))
                .addCurve(point("PT3H", (advised - 5) * 1_000L, 5, others))
                .addCurve(point("P20D", 0, advised, others))
                .build();
    }

    private static ReplayPoint point(String after, long left, int advised, int others) {
        return ReplayPoint.builder()
                .after(Elapsed.parse(after))
                .left(Money.of(left))
                .granted(List.of(advised, others))
                .build();
    }

    private static ReplayTally tally(int arrivals, int granted, int tooLate) {
        return ReplayTally.builder()
                .arrivals(arrivals)
                .granted(granted)
                .amount(Money.of(granted * 1_000L))
                .refusedForMoney(arrivals - granted)
                .refusedForCourse(0)
                .refusedForPerson(0)
                .cameAfterClosing(0)
                .waiting(0)
                .cameBack(0)
                .prepared(tooLate)
                .tooLate(tooLate)
                .emptyAfter(Elapsed.parse("PT3H"))
                .lastGrantAfter(Elapsed.parse("PT3H"))
                .build();
    }
}
