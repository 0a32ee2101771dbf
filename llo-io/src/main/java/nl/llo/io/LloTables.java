package nl.llo.io;

import java.nio.file.Path;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.view.CsvTable;
import nl.llo.io.internal.view.Views;
import nl.llo.io.internal.write.AtomicFile;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.text.Language;

/**
 * Writes flat views as CSV, with a row for each record and the names of the columns first. Immutable and thread-safe.
 *
 * <p>A view holds a part of a record and cannot be imported again; {@link LloExporter} writes all of it. Several values in a
 * cell are ids or words with a space between them; an empty cell means that nothing is known.
 */
public final class LloTables {

    private static final LloTables EXACT = new LloTables(false);
    private static final LloTables SPREADSHEET = new LloTables(true);

    private final boolean safe;

    private LloTables(boolean safe) {
        this.safe = safe;
    }

    /**
     * Gives tables in which every cell is as the data has it, for programs.
     *
     * @return the tables
     */
    public static LloTables exact() {
        return EXACT;
    }

    /**
     * Gives tables to be opened in a spreadsheet: they begin with a byte order mark, and a cell that a spreadsheet would
     * take for a formula, because it begins with {@code = + - @}, a tab or the end of a line, begins with an apostrophe.
     *
     * @return the tables
     */
    public static LloTables spreadsheetSafe() {
        return SPREADSHEET;
    }

    /**
     * Writes the regulations of a catalogue.
     *
     * @param catalogue the catalogue
     * @param out where to write
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeRegulations(Catalogue catalogue, Appendable out) {
        CsvTable.write(Views.REGULATIONS, catalogue.listRegulations(), safe, out);
    }

    /**
     * Writes the budgets of the regulations of a catalogue.
     *
     * @param catalogue the catalogue
     * @param out where to write
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeBudgets(Catalogue catalogue, Appendable out) {
        CsvTable.write(Views.BUDGETS, Views.budgets(catalogue), safe, out);
    }

    /**
     * Writes the target groups of a catalogue.
     *
     * @param catalogue the catalogue
     * @param out where to write
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeGroups(Catalogue catalogue, Appendable out) {
        CsvTable.write(Views.GROUPS, catalogue.listGroups(), safe, out);
    }

    /**
     * Writes the findings of an import that were kept.
     *
     * @param report the report
     * @param language the language of messages and hints
     * @param out where to write
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeFindings(ImportReport report, Language language, Appendable out) {
        CsvTable.write(Views.findings(language), report.listFindings(), safe, out);
    }

    /**
     * Writes the regulations of a catalogue to a file, or replaces the file.
     *
     * @param catalogue the catalogue
     * @param file the file
     * @throws java.io.UncheckedIOException if the file cannot be written; then it is as it was
     */
    public void writeRegulations(Catalogue catalogue, Path file) {
        AtomicFile.write(file, out -> writeRegulations(catalogue, out));
    }

    /**
     * Writes the budgets of the regulations of a catalogue to a file, or replaces the file.
     *
     * @param catalogue the catalogue
     * @param file the file
     * @throws java.io.UncheckedIOException if the file cannot be written; then it is as it was
     */
    public void writeBudgets(Catalogue catalogue, Path file) {
        AtomicFile.write(file, out -> writeBudgets(catalogue, out));
    }

    /**
     * Writes the target groups of a catalogue to a file, or replaces the file.
     *
     * @param catalogue the catalogue
     * @param file the file
     * @throws java.io.UncheckedIOException if the file cannot be written; then it is as it was
     */
    public void writeGroups(Catalogue catalogue, Path file) {
        AtomicFile.write(file, out -> writeGroups(catalogue, out));
    }

    /**
     * Writes the findings of an import that were kept to a file, or replaces the file.
     *
     * @param report the report
     * @param language the language of messages and hints
     * @param file the file
     * @throws java.io.UncheckedIOException if the file cannot be written; then it is as it was
     */
    public void writeFindings(ImportReport report, Language language, Path file) {
        AtomicFile.write(file, out -> writeFindings(report, language, out));
    }
}
