package nl.llo.io.internal.wire;

import java.util.List;
import java.util.function.Consumer;
import nl.llo.io.internal.codec.Located;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.facility.Facility;
import nl.llo.model.factor.ReachFactor;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.trait.TraitDefinition;

/** A file with a part of a catalogue: the records that could be read, each with its place. */
public final class CatalogueDocument {

    private static final String KIND = "catalogue";

    /** The description of such a file. */
    public static final ObjectCodec<CatalogueDocument> CODEC = DocumentHead.in(
                    ObjectCodec.of(
                            "CatalogueDocument",
                            "A file with a catalogue, or with a part of one; several files can be read together.",
                            CatalogueDocument::new,
                            (CatalogueDocument document) -> document),
                    KIND)
            .collection(
                    "documents",
                    Values.records(SourceWire.DOCUMENT),
                    document -> document.documents,
                    (b, v) -> b.documents = v,
                    "documents that facts are taken from")
            .collection(
                    "organisations",
                    Values.records(PartyWire.ORGANISATION),
                    document -> document.organisations,
                    (b, v) -> b.organisations = v,
                    "parties")
            .collection(
                    "traits",
                    Values.records(PartyWire.TRAIT),
                    document -> document.traits,
                    (b, v) -> b.traits = v,
                    "questions about a person")
            .collection(
                    "groups",
                    Values.records(PartyWire.GROUP),
                    document -> document.groups,
                    (b, v) -> b.groups = v,
                    "target groups")
            .collection(
                    "factors",
                    Values.records(PartyWire.FACTOR),
                    document -> document.factors,
                    (b, v) -> b.factors = v,
                    "what helps or hinders reaching people")
            .collection(
                    "facilities",
                    Values.records(FacilityWire.FACILITY),
                    document -> document.facilities,
                    (b, v) -> b.facilities = v,
                    "facilities that belong to no regulation")
            .collection(
                    "regulations",
                    Values.records(RegulationWire.REGULATION),
                    document -> document.regulations,
                    (b, v) -> b.regulations = v,
                    "regulations")
            .builtFromWhatIsSound()
            .build();

    private List<Located<SourceDocument>> documents = List.of();
    private List<Located<Organisation>> organisations = List.of();
    private List<Located<TraitDefinition>> traits = List.of();
    private List<Located<TargetGroup>> groups = List.of();
    private List<Located<ReachFactor>> factors = List.of();
    private List<Located<Facility>> facilities = List.of();
    private List<Located<Regulation>> regulations = List.of();

    private CatalogueDocument() {}

    /** Makes the document of a whole catalogue, to be written. */
    public static CatalogueDocument of(Catalogue catalogue) {
        CatalogueDocument document = new CatalogueDocument();
        document.documents = unlocated(catalogue.listDocuments());
        document.organisations = unlocated(catalogue.listOrganisations());
        document.traits = unlocated(catalogue.listTraits());
        document.groups = unlocated(catalogue.listGroups());
        document.factors = unlocated(catalogue.listFactors());
        document.facilities = unlocated(catalogue.listFacilities());
        document.regulations = unlocated(catalogue.listRegulations());
        return document;
    }

    private static <T> List<Located<T>> unlocated(List<T> values) {
        return values.stream().map(value -> new Located<>(value, -1)).toList();
    }

    /** Gives the organisations. */
    public List<Located<Organisation>> organisations() {
        return organisations;
    }

    /** Gives the target groups. */
    public List<Located<TargetGroup>> groups() {
        return groups;
    }

    /** Gives the regulations. */
    public List<Located<Regulation>> regulations() {
        return regulations;
    }

    /** Adds all records to a catalogue. */
    public void addTo(Catalogue.Builder catalogue) {
        add(documents, catalogue::addDocument);
        add(organisations, catalogue::addOrganisation);
        add(traits, catalogue::addTrait);
        add(groups, catalogue::addGroup);
        add(factors, catalogue::addFactor);
        add(facilities, catalogue::addFacility);
        add(regulations, catalogue::addRegulation);
    }

    private static <T> void add(List<Located<T>> records, Consumer<T> catalogue) {
        records.forEach(record -> catalogue.accept(record.value()));
    }
}
