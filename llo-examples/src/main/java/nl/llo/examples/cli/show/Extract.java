package nl.llo.examples.cli.show;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.facility.Facility;
import nl.llo.model.factor.ReachFactor;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.Identifier;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.trait.TraitDefinition;

/** Takes the records with one id out of a catalogue. */
public final class Extract {

    private final String id;
    private final Catalogue.Builder found = Catalogue.builder();

    private Extract(String id) {
        this.id = id;
    }

    /** A catalogue with nothing but the records of that id; absent when there are none. */
    public static Optional<Catalogue> of(String id, Catalogue catalogue) {
        Extract extract = new Extract(id);
        extract.take(catalogue.listDocuments(), SourceDocument::getId, extract.found::addDocument);
        extract.take(catalogue.listOrganisations(), Organisation::getId, extract.found::addOrganisation);
        extract.take(catalogue.listTraits(), TraitDefinition::getId, extract.found::addTrait);
        extract.take(catalogue.listGroups(), TargetGroup::getId, extract.found::addGroup);
        extract.take(catalogue.listFactors(), ReachFactor::getId, extract.found::addFactor);
        extract.take(catalogue.listFacilities(), Facility::getId, extract.found::addFacility);
        extract.take(catalogue.listRegulations(), Regulation::getId, extract.found::addRegulation);
        Catalogue records = extract.found.build();
        return records.equals(Catalogue.empty()) ? Optional.empty() : Optional.of(records);
    }

    private <R> void take(List<R> records, Function<R, Identifier> idOf, Consumer<R> add) {
        records.stream().filter(record -> idOf.apply(record).value().equals(id)).forEach(add);
    }
}
