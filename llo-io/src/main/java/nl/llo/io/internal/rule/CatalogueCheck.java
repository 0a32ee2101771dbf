package nl.llo.io.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.Located;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.model.budget.Budget;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.regulation.Regulation;

/** Files that are read together, and the data that they build on. */
public final class CatalogueCheck {

    private final Catalogue base;
    private final List<CatalogueFile> files;
    private final PlaceCodes places;
    private final FindingCollector findings;
    private final RecordIndex records;

    /**
     * Prepares a check.
     *
     * @param base the data that the files build on, which is sound
     * @param files the files
     * @param places which places exist
     * @param findings where to report
     */
    public CatalogueCheck(Catalogue base, List<CatalogueFile> files, PlaceCodes places, FindingCollector findings) {
        this.base = base;
        this.files = files;
        this.places = places;
        this.findings = findings;
        this.records = new RecordIndex(base, files);
    }

    Catalogue base() {
        return base;
    }

    /** Gives the records of all files, and of the data that they build on, by their ids. */
    RecordIndex records() {
        return records;
    }

    PlaceCodes places() {
        return places;
    }

    /** Goes over the ids in all files, in the order in which they stand. */
    void forEachId(BiConsumer<CatalogueFile, IdLog.Entry> visitor) {
        for (CatalogueFile file : files) {
            file.ids().entries().forEach(entry -> visitor.accept(file, entry));
        }
    }

    /** Goes over the records of a kind in all files, in the order in which they stand. */
    <T> void forEachRecord(
            Function<CatalogueDocument, List<Located<T>>> kind, BiConsumer<CatalogueFile, Located<T>> visitor) {
        for (CatalogueFile file : files) {
            kind.apply(file.document()).forEach(record -> visitor.accept(file, record));
        }
    }

    /** Goes over the regulations in all files, in the order in which they stand. */
    void forEachRegulation(BiConsumer<CatalogueFile, Located<Regulation>> visitor) {
        forEachRecord(CatalogueDocument::regulations, visitor);
    }

    /** Goes over the budgets of the regulations in all files, in the order in which they stand. */
    void forEachBudget(BiConsumer<CatalogueFile, Located<Budget>> visitor) {
        forEachRegulation((file, regulation) -> {
            int list = file.log().child(regulation.node(), "budgets");
            List<Budget> budgets = regulation.value().getBudgets();
            for (int i = 0; i < budgets.size(); i++) {
                visitor.accept(file, new Located<>(budgets.get(i), file.log().child(list, i)));
            }
        });
    }

    /** Goes over the files. */
    void forEachFile(Consumer<CatalogueFile> visitor) {
        files.forEach(visitor);
    }

    /** Reports something that needs no arguments. */
    void report(FindingCode code, CatalogueFile file, int node) {
        report(code, file, node, Map::of);
    }

    /** Reports something; what the report says is worked out only if there is room for it. */
    void report(FindingCode code, CatalogueFile file, int node, Supplier<Map<String, ?>> arguments) {
        if (findings.count(code)) {
            findings.keep(Finding.of(code, file.log().location(node), arguments.get()));
        }
    }
}
