package nl.llo.io;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.read.CatalogueReader;
import nl.llo.io.internal.rule.CatalogueCheck;
import nl.llo.io.internal.rule.CatalogueFile;
import nl.llo.io.internal.rule.CatalogueRules;
import nl.llo.io.internal.rule.GeographyCodes;
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
    private final Watch watch;
    private final List<CatalogueFile> files = new ArrayList<>();
    private boolean complete = true;

    CatalogueImport(ImportSettings settings) {
        this(settings, settings.limits().newCollector());
    }

    /** Passes every finding on too, as it comes. */
    CatalogueImport(ImportSettings settings, Consumer<Finding> sink) {
        this(settings, settings.limits().newCollector(sink));
    }

    private CatalogueImport(ImportSettings settings, FindingCollector findings) {
        this.findings = findings;
        this.reader = new CatalogueReader(settings.limits().forReading(), findings);
        this.places = new GeographyCodes(settings.referenceData());
        this.reviews = settings.reviews();
        this.watch = new Watch(settings.monitor());
    }

    void read(ImportSource source) {
        source.feed(in -> read(watch.over(in), source.getName()));
    }

    private void read(InputStream in, String name) {
        CatalogueFile file = reader.read(in, name);
        if (file == null) {
            complete = false;
        } else {
            files.add(file);
        }
    }

    ImportResult<Catalogue> finish(Catalogue base) {
        watch.check();
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
