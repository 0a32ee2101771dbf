package nl.llo.io.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.io.internal.codec.Located;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.model.catalogue.Catalogue;

/** Files that are read together, and the data that they build on. */
public final class CatalogueCheck {

    private final Catalogue base;
    private final List<CatalogueFile> files;
    private final PlaceCodes places;
    private final FindingCollector findings;

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
    }

    Catalogue base() {
        return base;
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

    /** Reports something; what the report says is worked out only if there is room for it. */
    void report(FindingCode code, CatalogueFile file, int node, Supplier<Map<String, ?>> arguments) {
        if (findings.count(code)) {
            findings.keep(Finding.of(code, file.log().location(node), arguments.get()));
        }
    }

    static Phrase phrase(IdKind kind) {
        return switch (kind) {
            case DOCUMENT -> Phrase.KIND_DOCUMENT;
            case ORGANISATION -> Phrase.KIND_ORGANISATION;
            case TRAIT -> Phrase.KIND_TRAIT;
            case GROUP -> Phrase.KIND_GROUP;
            case FACTOR -> Phrase.KIND_FACTOR;
            case FACILITY -> Phrase.KIND_FACILITY;
            case BUDGET -> Phrase.KIND_BUDGET;
            case REGULATION -> Phrase.KIND_REGULATION;
            case MUNICIPALITY -> Phrase.KIND_MUNICIPALITY;
            case REGION -> Phrase.KIND_REGION;
            case PROVINCE -> Phrase.KIND_PROVINCE;
            case POSTCODE -> Phrase.KIND_POSTCODE;
        };
    }
}
