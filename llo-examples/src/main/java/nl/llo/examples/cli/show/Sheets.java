package nl.llo.examples.cli.show;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.FacilityId;
import nl.llo.model.id.FactorId;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.region.Geography;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;

/** Finds the records with an id and writes their sheets. */
public final class Sheets {

    private final Catalogue catalogue;
    private final Geography geography;
    private final Function<SourceDocumentId, Optional<SourceDocument>> documents;
    private final SheetTools tools;
    private boolean written;

    /** Sheets of what is known, written on the page. */
    public Sheets(Knowledge knowledge, Wording wording, Page page) {
        this.catalogue = knowledge.catalogue();
        this.geography = knowledge.geography();
        this.documents = knowledge::findDocument;
        this.tools = new SheetTools(
                knowledge, new Names(knowledge, wording), new Rules(knowledge, wording.language()), wording, page);
    }

    /**
     * Writes the sheet of each record with the id, or of each place with that name. A facility or a budget of a regulation
     * stands on the regulation's sheet.
     *
     * @return whether there was one
     */
    public boolean write(String text) {
        written = false;
        SmallSheets small = new SmallSheets(tools);
        RegionSheet regions = new RegionSheet(tools);
        MunicipalitySheet municipalities = new MunicipalitySheet(tools);
        find(text, RegulationId::of, catalogue::findRegulation, new RegulationSheet(tools)::write);
        find(text, TargetGroupId::of, catalogue::findGroup, new GroupSheet(tools)::write);
        find(text, OrganisationId::of, catalogue::findOrganisation, new OrganisationSheet(tools)::write);
        find(text, FacilityId::of, catalogue::findFacility, small::write);
        find(text, FacilityId::of, this::withFacility, new RegulationSheet(tools)::write);
        find(text, BudgetId::of, this::withBudget, new RegulationSheet(tools)::write);
        find(text, FactorId::of, catalogue::findFactor, small::write);
        find(text, TraitId::of, catalogue::findTrait, small::write);
        String code = text.toUpperCase(Locale.ROOT);
        find(code, SourceDocumentId::of, documents, small::write);
        find(code, RegionCode::of, geography::findRegion, regions::write);
        find(code, ProvinceCode::of, geography::findProvince, regions::write);
        find(code, MunicipalityCode::of, geography::findMunicipality, municipalities::write);
        if (!written) {
            geography.findRegionsNamed(text).forEach(one -> sheet(one, regions::write));
            geography.findProvincesNamed(text).forEach(one -> sheet(one, regions::write));
            geography.findMunicipalitiesNamed(text).forEach(one -> sheet(one, municipalities::write));
        }
        return written;
    }

    private Optional<Regulation> withFacility(FacilityId id) {
        return catalogue.listRegulations().stream()
                .filter(regulation -> regulation.getFacilities().stream()
                        .anyMatch(facility -> facility.getId().equals(id)))
                .findFirst();
    }

    private Optional<Regulation> withBudget(BudgetId id) {
        return catalogue.listRegulations().stream()
                .filter(regulation -> regulation.getBudgets().stream()
                        .anyMatch(budget -> budget.getId().equals(id)))
                .findFirst();
    }

    private <I, R> void find(String text, Function<String, I> parse, Function<I, Optional<R>> find, Consumer<R> write) {
        I id;
        try {
            id = parse.apply(text);
        } catch (IllegalArgumentException e) {
            return; // Not an id of this kind, so none of this kind has it.
        }
        find.apply(id).ifPresent(record -> sheet(record, write));
    }

    private <R> void sheet(R record, Consumer<R> write) {
        if (written) {
            tools.page().blank();
        }
        write.accept(record);
        written = true;
    }
}
