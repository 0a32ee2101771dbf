package nl.llo.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.llo.io.spi.CatalogueReview;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * How an import is done.
 *
 * @param limits what it takes on
 * @param referenceData where places are looked up
 * @param catalogue what profiles may refer to; nothing when they may refer to anything
 * @param reviews what else catalogues are held to
 * @param monitor who watches
 */
record ImportSettings(
        ImportLimits limits,
        Supplier<ReferenceData> referenceData,
        @Nullable Catalogue catalogue,
        List<CatalogueReview> reviews,
        ImportMonitor monitor) {

    ImportSettings withLimits(ImportLimits other) {
        return new ImportSettings(other, referenceData, catalogue, reviews, monitor);
    }

    ImportSettings withReferenceData(Supplier<ReferenceData> other) {
        return new ImportSettings(limits, other, catalogue, reviews, monitor);
    }

    ImportSettings withCatalogue(Catalogue other) {
        return new ImportSettings(limits, referenceData, other, reviews, monitor);
    }

    ImportSettings withReview(CatalogueReview review) {
        List<CatalogueReview> more = new ArrayList<>(reviews);
        more.add(review);
        return new ImportSettings(limits, referenceData, catalogue, List.copyOf(more), monitor);
    }

    ImportSettings withMonitor(ImportMonitor other) {
        return new ImportSettings(limits, referenceData, catalogue, reviews, other);
    }
}
