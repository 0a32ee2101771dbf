package nl.llo.io.internal.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Location;
import nl.llo.io.finding.Severity;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ObjectCodecBuilder;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.io.internal.wire.DocumentHead;
import nl.llo.model.text.Language;

/** Describes an import report as a JSON document. Reports are written and not read. */
public final class ReportDocument {

    private static final int LONGEST = 100_000;
    private static final ValueCodec<String> TEXT = Values.lines(LONGEST);
    private static final ValueCodec<Integer> PLACE = Values.integer(1, Integer.MAX_VALUE);
    private static final ValueCodec<Long> COUNT = Values.count();

    private static final ObjectCodec<Function<Language, String>> SENTENCE =
            ReportDocument.<Function<Language, String>>start("Sentence", "The same in both languages.")
                    .required("nl", TEXT, s -> s.apply(Language.NL), (b, v) -> {}, "in Dutch")
                    .required("en", TEXT, s -> s.apply(Language.EN), (b, v) -> {}, "in English")
                    .build();

    /** The description of one finding. */
    public static final ObjectCodec<Finding> FINDING = ReportDocument.<Finding>start(
                    "Finding", "One statement about one place in the data.")
            .required("code", TEXT, f -> f.getCode().getCode(), (b, v) -> {}, "what was found, for programs")
            .required(
                    "severity", Values.choice(Severity.class), Finding::getSeverity, (b, v) -> {}, "how much it weighs")
            .required("file", TEXT, f -> f.getLocation().getFile(), (b, v) -> {}, "the file it is in")
            .required(
                    "pointer",
                    TEXT,
                    f -> f.getLocation().getPointer(),
                    (b, v) -> {},
                    "the place in the structure, a JSON pointer; empty for the whole document")
            .optional(
                    "line",
                    PLACE,
                    f -> known(f, Location::getLine),
                    (b, v) -> {},
                    "the line, from 1; absent when the text is not known")
            .optional(
                    "column",
                    PLACE,
                    f -> known(f, Location::getColumn),
                    (b, v) -> {},
                    "the column, from 1, in UTF-16 characters")
            .optional(
                    "row",
                    PLACE,
                    f -> known(f, Location::getRow),
                    (b, v) -> {},
                    "the row of a table, from 1, the header counted; absent when the file is no table")
            .optional(
                    "cell",
                    PLACE,
                    f -> known(f, Location::getCell),
                    (b, v) -> {},
                    "which cell of the row it is, from 1; absent for a whole row")
            .optional(
                    "header",
                    TEXT,
                    f -> f.getLocation().getHeader(),
                    (b, v) -> {},
                    "the name of the cell's column, when it may be told")
            .required("message", SENTENCE, f -> f::getMessage, (b, v) -> {}, "what is the matter")
            .required("hint", SENTENCE, f -> f::getHint, (b, v) -> {}, "what to do about it")
            .map(
                    "arguments",
                    Values.map(Values.text(LONGEST), TEXT),
                    Finding::getArguments,
                    (b, v) -> {},
                    "what the message mentions, by name, the same in every language")
            .build();

    private static final ObjectCodec<Map.Entry<FindingCode, Long>> FOUND =
            ReportDocument.<Map.Entry<FindingCode, Long>>start("CodeCount", "How often something was found.")
                    .required("code", TEXT, e -> e.getKey().getCode(), (b, v) -> {}, "what was found")
                    .required(
                            "severity",
                            Values.choice(Severity.class),
                            e -> e.getKey().getSeverity(),
                            (b, v) -> {},
                            "how much it weighs")
                    .required("count", COUNT, Map.Entry::getValue, (b, v) -> {}, "how often")
                    .build();

    private static final ObjectCodec<ImportReport> COUNTS = counts();

    /** The description of the document. */
    public static final ObjectCodec<ImportReport> CODEC = DocumentHead.in(
                    ReportDocument.<ImportReport>start("FindingsDocument", "Everything that an import found."),
                    "findings")
            .required("counts", COUNTS, report -> report, (b, v) -> {}, "how many findings of each severity")
            .required(
                    "omitted",
                    COUNT,
                    ImportReport::countOmitted,
                    (b, v) -> {},
                    "how many findings were counted but are not listed, because there were very many")
            .required(
                    "codes",
                    Values.list(FOUND),
                    report -> List.copyOf(report.getCounts().entrySet()),
                    (b, v) -> {},
                    "how often each thing was found, those not listed included")
            .required(
                    "findings",
                    Values.list(FINDING),
                    ImportReport::listFindings,
                    (b, v) -> {},
                    "the findings, in the order of files and places")
            .build();

    private ReportDocument() {}

    private static <T> ObjectCodecBuilder<T, Object> start(String name, String description) {
        return ObjectCodec.of(name, description, Object::new, any -> {
            throw new UnsupportedOperationException("Reports are not read");
        });
    }

    private static ObjectCodec<ImportReport> counts() {
        ObjectCodecBuilder<ImportReport, Object> codec = start("SeverityCounts", "How many findings of each severity.");
        for (Severity severity : Severity.values()) {
            String name = severity.name().toLowerCase(Locale.ROOT);
            codec.required(name, COUNT, report -> report.count(severity), (b, v) -> {}, "how many of this severity");
        }
        return codec.build();
    }

    private static Optional<Integer> known(Finding finding, Function<Location, Integer> coordinate) {
        return Optional.of(coordinate.apply(finding.getLocation())).filter(number -> number > 0);
    }
}
