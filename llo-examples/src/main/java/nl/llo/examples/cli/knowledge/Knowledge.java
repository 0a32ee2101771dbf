package nl.llo.examples.cli.knowledge;

import java.util.Optional;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.Geography;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;

/**
 * The catalogue and the reference data together.
 *
 * @param catalogue regulations and what belongs to them
 * @param reference places, AOW ages and levels of education
 */
public record Knowledge(Catalogue catalogue, ReferenceData reference) {

    /** Where places lie. */
    public Geography geography() {
        return reference.getGeography();
    }

    /** The source document with an id, of the catalogue or else of the reference data. */
    public Optional<SourceDocument> findDocument(SourceDocumentId id) {
        return catalogue
                .findDocument(id)
                .or(() -> reference.getDocuments().stream()
                        .filter(document -> document.getId().equals(id))
                        .findFirst());
    }
}
