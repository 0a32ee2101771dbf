package nl.llo.io;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.read.CatalogueReader;
import nl.llo.io.internal.rule.CatalogueCheck;
import nl.llo.io.internal.rule.CatalogueFile;
import nl.llo.io.internal.rule.CatalogueRules;
import nl.llo.io.internal.rule.PlaceCodes;
import nl.llo.io.internal.rule.ReadCatalogue;
import nl.llo.io.spi.CatalogueReview;
import nl.llo.model.catalogue.Catalogue;

/** One import of a catalogue, from its first file to the result. */
final class CatalogueImport {

    private final FindingCollector findings;
    private final CatalogueReader reader;
    private final PlaceCodes places;
    private final List<CatalogueReview> reviews;
    private final List<CatalogueFile> files = new ArrayList<>();
    private boolean complete = true;

    CatalogueImport(ImportLimits limits, PlaceCodes places, List<CatalogueReview> reviews) {
        this.findings = limits.newCollector();
        this.reader = new CatalogueReader(limits.forReading(), findings);
        this.places = places;
        this.reviews = reviews;
    }

    void read(InputStream in, String name) {
        CatalogueFile file = reader.read(in, name);
        if (file == null) {
            complete = false;
        } else {
            files.add(file);
        }
    }

    ImportResult<Catalogue> finish(Catalogue base) {
        if (complete) { // otherwise every reference into the part that could not be read would be reported too
            CatalogueRules.check(new CatalogueCheck(base, files, places, findings));
        }
        if (findings.countErrors() > 0) {
            return new ImportResult<>(null, findings.toReport());
        }
        Catalogue catalogue = build(base);
        ReadCatalogue located = new ReadCatalogue(catalogue, files);
        reviews.forEach(review -> review.review(located, findings::add));
        ImportReport report = findings.toReport();
        return new ImportResult<>(report.hasErrors() ? null : catalogue, report);
    }

    private Catalogue build(Catalogue base) {
        Catalogue.Builder catalogue = Catalogue.builder().addAll(base);
        files.forEach(file -> file.document().addTo(catalogue));
        return catalogue.build();
    }
}
