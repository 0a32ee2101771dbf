package nl.llo.io.internal.convert;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.csv.CsvExpectation;
import nl.llo.io.internal.csv.CsvHeader;
import nl.llo.io.internal.csv.CsvReading;
import nl.llo.io.internal.csv.CsvRow;
import nl.llo.io.internal.csv.CsvRows;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.mapping.Condition;
import nl.llo.io.internal.mapping.Field;
import nl.llo.io.internal.mapping.Input;
import nl.llo.io.internal.mapping.Mapping;
import nl.llo.io.internal.mapping.Pointer;
import org.jspecify.annotations.Nullable;

/** The rows of a table; one each makes a record, or those that follow each other with the same value in a column. */
final class CsvSource implements RecordSource {

    private final Mapping mapping;
    private final Input.Csv input;
    private final Limits limits;
    private final String file;
    private final Consumer<Finding> findings;

    CsvSource(Mapping mapping, Input.Csv input, Limits limits, String file, Consumer<Finding> findings) {
        this.mapping = mapping;
        this.input = input;
        this.limits = limits;
        this.file = file;
        this.findings = findings;
    }

    @Override
    public void read(InputStream in, Sink sink) {
        List<Finding> waiting = new ArrayList<>();
        Grouping grouping = new Grouping(sink, waiting);
        new CsvReading(limits, waiting::add, file, input.dialect(), expectation()).read(in, grouping);
        grouping.endFile();
    }

    private CsvExpectation expectation() {
        Set<String> required = new TreeSet<>();
        Set<String> known = new TreeSet<>(mapping.ignore());
        mapping.where().forEach(condition -> add(required, condition.from()));
        required.addAll(input.groupNames());
        for (Field field : mapping.fields()) {
            add(field.optional() ? known : required, field.from());
            field.when().stream().map(Condition::from).forEach(from -> add(required, from));
        }
        known.addAll(required);
        return new CsvExpectation(
                required,
                known,
                mapping.others() == Mapping.Others.REPORT,
                mapping.target().privacy() == Privacy.PERSONAL);
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private record Row(CsvRow row) implements SourcePart {

        @Override
        public List<SourceValue> find(@Nullable String from, int column, Consumer<Finding> findings) {
            int index = from == null ? column - 1 : row.header().index(from);
            String cell = row.cell(index);
            return cell == null ? List.of() : List.of(new SourceValue(cell, row.location(index)));
        }
    }

    private record Rows(List<Row> rows, boolean isSound) implements SourceRecord {

        @Override
        public List<? extends SourcePart> parts(@Nullable Pointer each) {
            return rows;
        }

        @Override
        public Location place() {
            return rows.get(0).row.location();
        }

        @Override
        public String raw() {
            StringBuilder raw = new StringBuilder();
            rows.forEach(row -> raw.append(row.row.raw()));
            return raw.toString();
        }
    }

    private final class Grouping implements CsvRows {

        private final Sink sink;
        /** What was found in rows that no record was made of yet. */
        private final List<Finding> waiting;

        /** What was found about the record that is being put together. */
        private final List<Finding> own = new ArrayList<>();

        private final SeenKeys keys = new SeenKeys();
        private List<Row> rows = new ArrayList<>();
        private boolean sound = true;
        private String key = "";
        private long length;
        private boolean afterBroken;

        Grouping(Sink sink, List<Finding> waiting) {
            this.sink = sink;
            this.waiting = waiting;
        }

        @Override
        public void header(String raw, CsvHeader header) {
            pass(findings);
            sink.head(raw);
        }

        @Override
        public void row(CsvRow csv) {
            Row row = new Row(csv);
            if (csv.isSound() && !row.fulfils(mapping.where())) {
                pass(findings);
                sink.skipped();
            } else if (input.isGrouped()) {
                join(row, csv);
                pass(own::add);
                rows.add(row);
                sound &= csv.isSound();
            } else {
                pass(findings);
                sink.record(new Rows(List.of(row), csv.isSound()));
            }
        }

        private void pass(Consumer<Finding> to) {
            waiting.forEach(to);
            waiting.clear();
        }

        /** Ends the record before this row, unless the row goes on with it. */
        private void join(Row row, CsvRow csv) {
            length += csv.raw().length();
            if (!csv.isSound()) {
                afterBroken = true; // nobody can tell whose it is: the records before and after it may lack a row
                return;
            }
            String next = key(row);
            if (length > limits.line()) {
                Map<String, ?> arguments = Map.of("limit", Phrase.LIMIT_RECORD, "max", limits.line());
                own.add(Finding.of(FindingCode.INPUT_LIMIT, csv.location(), arguments));
                sound = false;
            } else if (next.equals(key) && !next.isEmpty()) {
                afterBroken = false;
                return;
            }
            boolean isNew = next.isEmpty() || keys.add(next);
            boolean begins = isNew && !afterBroken;
            end();
            key = next;
            length = csv.raw().length();
            if (!begins) {
                own.add(Finding.of(FindingCode.CONVERT_GROUP_APART, csv.location(), Map.of()));
                sound = false;
            }
        }

        /** The values that rows of one record share; empty when all of them are. */
        private String key(Row row) {
            List<String> values = new ArrayList<>();
            input.groupColumns().forEach(column -> add(values, row.find(null, column, finding -> {})));
            input.groupNames().forEach(name -> add(values, row.find(name, 0, finding -> {})));
            return values.stream().allMatch(String::isEmpty) ? "" : String.join("\n", values);
        }

        private static void add(List<String> values, List<SourceValue> found) {
            values.add(found.isEmpty() ? "" : found.get(0).text().strip());
        }

        /** Ends the file. Where reading it broke off, the last record may lack a row. */
        void endFile() {
            if (!rows.isEmpty() && Conversion.hasErrors(waiting)) {
                sound = false;
                pass(own::add);
            }
            end();
            pass(findings);
        }

        private void end() {
            own.forEach(findings);
            own.clear();
            if (!rows.isEmpty()) {
                sink.record(new Rows(rows, sound));
                rows = new ArrayList<>();
            }
            sound = true;
            afterBroken = false;
        }
    }
}
