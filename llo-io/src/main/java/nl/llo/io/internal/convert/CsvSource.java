package nl.llo.io.internal.convert;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
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
        Grouping grouping = new Grouping(sink);
        new CsvReading(limits, findings, file, input.dialect(), expectation()).read(in, grouping);
        grouping.end();
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
        private final Set<String> keys = new HashSet<>();
        private List<Row> rows = new ArrayList<>();
        private boolean sound = true;
        private String key = "";

        Grouping(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void header(String raw, CsvHeader header) {
            sink.head(raw);
        }

        @Override
        public void row(CsvRow csv) {
            Row row = new Row(csv);
            if (csv.isSound() && !row.fulfils(mapping.where())) {
                sink.skipped();
                return;
            }
            String next = input.isGrouped() ? key(row) : "";
            if (!input.isGrouped() || !next.equals(key) || next.isEmpty()) {
                end();
                key = next;
                if (!next.isEmpty() && !keys.add(next)) {
                    findings.accept(Finding.of(FindingCode.CONVERT_GROUP_APART, csv.location(), Map.of()));
                    sound = false;
                }
            }
            rows.add(row);
            sound &= csv.isSound();
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

        void end() {
            if (!rows.isEmpty()) {
                sink.record(new Rows(rows, sound));
                rows = new ArrayList<>();
                sound = true;
            }
        }
    }
}
