package nl.llo.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.llo.model.facility.Facility;
import nl.llo.model.factor.ReachFactor;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.FacilityId;
import nl.llo.model.id.FactorId;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.trait.TraitDefinition;
import org.jspecify.annotations.Nullable;

/**
 * All records that belong together: regulations with the groups, organisations, traits, factors and documents that they
 * refer to. Immutable and thread-safe; each list is in the order of the ids.
 *
 * <p>A catalogue holds each id once. Whether references lead somewhere is not checked here; the importer in module
 * {@code nl.llo.io} reports it.
 */
public final class Catalogue {
    private static final Catalogue EMPTY = builder().build();

    private final Records<SourceDocumentId, SourceDocument> documents;
    private final Records<OrganisationId, Organisation> organisations;
    private final Records<TraitId, TraitDefinition> traits;
    private final Records<TargetGroupId, TargetGroup> groups;
    private final Records<FactorId, ReachFactor> factors;
    private final Records<FacilityId, Facility> facilities;
    private final Records<RegulationId, Regulation> regulations;

    private Catalogue(Builder builder) {
        documents = new Records<>("source document", builder.documents, SourceDocument::getId);
        organisations = new Records<>("organisation", builder.organisations, Organisation::getId);
        traits = new Records<>("trait", builder.traits, TraitDefinition::getId);
        groups = new Records<>("target group", builder.groups, TargetGroup::getId);
        factors = new Records<>("factor", builder.factors, ReachFactor::getId);
        facilities = new Records<>("facility", builder.facilities, Facility::getId);
        regulations = new Records<>("regulation", builder.regulations, Regulation::getId);
    }

    /** A catalogue without records. */
    public static Catalogue empty() {
        return EMPTY;
    }

    /** A builder without records. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * This catalogue's records and the other's together.
     *
     * @throws IllegalArgumentException naming the id when both hold a record with the same id
     */
    public Catalogue merge(Catalogue other) {
        return builder().addAll(this).addAll(other).build();
    }

    /** All source documents. */
    public List<SourceDocument> listDocuments() {
        return documents.list();
    }

    /** The source document with this id, if there is one. */
    public Optional<SourceDocument> findDocument(SourceDocumentId id) {
        return documents.find(id);
    }

    /** The source document with this id; throws {@code NoSuchElementException} when there is none. */
    public SourceDocument getDocument(SourceDocumentId id) {
        return documents.get(id);
    }

    /** All organisations. */
    public List<Organisation> listOrganisations() {
        return organisations.list();
    }

    /** The organisation with this id, if there is one. */
    public Optional<Organisation> findOrganisation(OrganisationId id) {
        return organisations.find(id);
    }

    /** The organisation with this id; throws {@code NoSuchElementException} when there is none. */
    public Organisation getOrganisation(OrganisationId id) {
        return organisations.get(id);
    }

    /** All traits. */
    public List<TraitDefinition> listTraits() {
        return traits.list();
    }

    /** The trait with this id, if there is one. */
    public Optional<TraitDefinition> findTrait(TraitId id) {
        return traits.find(id);
    }

    /** The trait with this id; throws {@code NoSuchElementException} when there is none. */
    public TraitDefinition getTrait(TraitId id) {
        return traits.get(id);
    }

    /** All target groups. */
    public List<TargetGroup> listGroups() {
        return groups.list();
    }

    /** The target group with this id, if there is one. */
    public Optional<TargetGroup> findGroup(TargetGroupId id) {
        return groups.find(id);
    }

    /** The target group with this id; throws {@code NoSuchElementException} when there is none. */
    public TargetGroup getGroup(TargetGroupId id) {
        return groups.get(id);
    }

    /** All reach factors. */
    public List<ReachFactor> listFactors() {
        return factors.list();
    }

    /** The reach factor with this id, if there is one. */
    public Optional<ReachFactor> findFactor(FactorId id) {
        return factors.find(id);
    }

    /** The reach factor with this id; throws {@code NoSuchElementException} when there is none. */
    public ReachFactor getFactor(FactorId id) {
        return factors.get(id);
    }

    /** The facilities that belong to no regulation, such as proposals. */
    public List<Facility> listFacilities() {
        return facilities.list();
    }

    /** The free-standing facility with this id, if there is one. */
    public Optional<Facility> findFacility(FacilityId id) {
        return facilities.find(id);
    }

    /** The free-standing facility with this id; throws {@code NoSuchElementException} when there is none. */
    public Facility getFacility(FacilityId id) {
        return facilities.get(id);
    }

    /** All regulations. */
    public List<Regulation> listRegulations() {
        return regulations.list();
    }

    /** The regulation with this id, if there is one. */
    public Optional<Regulation> findRegulation(RegulationId id) {
        return regulations.find(id);
    }

    /** The regulation with this id; throws {@code NoSuchElementException} when there is none. */
    public Regulation getRegulation(RegulationId id) {
        return regulations.get(id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalogue catalogue && parts().equals(catalogue.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** How many records of each kind. */
    @Override
    public String toString() {
        return "Catalogue{" + parts().stream().map(Records::toString).collect(Collectors.joining(", ")) + "}";
    }

    private List<Records<?, ?>> parts() {
        return List.of(documents, organisations, traits, groups, factors, facilities, regulations);
    }

    /** Collects records in any order. */
    public static final class Builder {
        private final List<SourceDocument> documents = new ArrayList<>();
        private final List<Organisation> organisations = new ArrayList<>();
        private final List<TraitDefinition> traits = new ArrayList<>();
        private final List<TargetGroup> groups = new ArrayList<>();
        private final List<ReachFactor> factors = new ArrayList<>();
        private final List<Facility> facilities = new ArrayList<>();
        private final List<Regulation> regulations = new ArrayList<>();

        private Builder() {}

        /** Adds a source document. */
        public Builder addDocument(SourceDocument document) {
            documents.add(document);
            return this;
        }

        /** Adds an organisation. */
        public Builder addOrganisation(Organisation organisation) {
            organisations.add(organisation);
            return this;
        }

        /** Adds a trait. */
        public Builder addTrait(TraitDefinition trait) {
            traits.add(trait);
            return this;
        }

        /** Adds a target group. */
        public Builder addGroup(TargetGroup group) {
            groups.add(group);
            return this;
        }

        /** Adds a reach factor. */
        public Builder addFactor(ReachFactor factor) {
            factors.add(factor);
            return this;
        }

        /** Adds a free-standing facility. */
        public Builder addFacility(Facility facility) {
            facilities.add(facility);
            return this;
        }

        /** Adds a regulation. */
        public Builder addRegulation(Regulation regulation) {
            regulations.add(regulation);
            return this;
        }

        /** Adds every record of another catalogue. */
        public Builder addAll(Catalogue other) {
            documents.addAll(other.listDocuments());
            organisations.addAll(other.listOrganisations());
            traits.addAll(other.listTraits());
            groups.addAll(other.listGroups());
            factors.addAll(other.listFactors());
            facilities.addAll(other.listFacilities());
            regulations.addAll(other.listRegulations());
            return this;
        }

        /**
         * The catalogue of what was added.
         *
         * @throws IllegalArgumentException naming the id when two records of a kind share one
         */
        public Catalogue build() {
            return new Catalogue(this);
        }
    }
}
