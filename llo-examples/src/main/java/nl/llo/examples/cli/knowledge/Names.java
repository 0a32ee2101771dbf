package nl.llo.examples.cli.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.area.Area;
import nl.llo.model.id.FactorId;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Province;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;

/**
 * Calls what an id stands for by its name, and leaves the id where nothing is known under it. Remembers the documents that
 * were cited, so that they can be listed at the end.
 */
public final class Names {

    private final Knowledge knowledge;
    private final Wording wording;
    private final Set<SourceDocumentId> cited = new TreeSet<>();

    /** Names in the language of the wording. */
    public Names(Knowledge knowledge, Wording wording) {
        this.knowledge = knowledge;
        this.wording = wording;
    }

    /** Names an organisation. */
    public String of(OrganisationId id) {
        return knowledge
                .catalogue()
                .findOrganisation(id)
                .map(organisation -> wording.say(organisation.getName()))
                .orElse(id.value());
    }

    /** Names a regulation, with the id behind it to look it up. */
    public String of(RegulationId id) {
        String name = shortOf(id);
        return name.equals(id.value()) ? name : withId(name, id.value());
    }

    /** Names a regulation. */
    public String shortOf(RegulationId id) {
        return knowledge
                .catalogue()
                .findRegulation(id)
                .map(regulation -> wording.say(regulation.getName()))
                .orElse(id.value());
    }

    /** Names a target group, with the id behind it to look it up. */
    public String of(TargetGroupId id) {
        return knowledge
                .catalogue()
                .findGroup(id)
                .map(group -> withId(wording.say(group.getName()), id.value()))
                .orElse(id.value());
    }

    private static String withId(String name, String id) {
        return name + " · " + id;
    }

    /** Names a factor. */
    public String of(FactorId id) {
        return knowledge
                .catalogue()
                .findFactor(id)
                .map(factor -> wording.say(factor.getName()))
                .orElse(id.value());
    }

    /** Names a region. */
    public String of(RegionCode code) {
        return knowledge
                .geography()
                .findRegion(code)
                .map(LabourMarketRegion::getName)
                .orElse(code.toString());
    }

    /** Names a province. */
    public String of(ProvinceCode code) {
        return knowledge.geography().findProvince(code).map(Province::getName).orElse(code.toString());
    }

    /** Names a municipality. */
    public String of(MunicipalityCode code) {
        return knowledge
                .geography()
                .findMunicipality(code)
                .map(Municipality::getName)
                .orElse(code.toString());
    }

    /** Names every place of an area. */
    public String of(Area area) {
        return area.accept(new Places(this, wording));
    }

    /** Names organisations, with commas between them. */
    public String organisations(List<OrganisationId> ids) {
        return join(ids.stream().map(this::of));
    }

    /** Names target groups, with commas between them. */
    public String groups(List<TargetGroupId> ids) {
        return join(ids.stream().map(this::of));
    }

    /** Names constants of the model, with commas between them. */
    public String constants(Collection<? extends Enum<?>> constants) {
        return join(constants.stream().map(wording::name));
    }

    /** Where something is stated, in brackets to stand behind it; empty without references. Remembers the documents. */
    public String cite(List<SourceReference> references) {
        references.forEach(reference -> cited.add(reference.getDocument()));
        return references.isEmpty()
                ? ""
                : references.stream().map(Names::source).distinct().collect(Collectors.joining("; ", " [", "]"));
    }

    /** The document and the place in it. */
    public static String source(SourceReference reference) {
        return reference.getDocument()
                + reference.getSection().map(section -> " " + section).orElse("");
    }

    /** The documents that were cited, each with its title and where it comes from, as far as they are known. */
    public List<String> citedDocuments() {
        return cited.stream()
                .flatMap(id -> knowledge.findDocument(id).stream())
                .map(this::of)
                .toList();
    }

    private String of(SourceDocument document) {
        String details = joinWith(
                ", ",
                document.getPublisher().orElse(""),
                document.getDate().map(wording::day).orElse(""),
                document.getUrl().orElse(""));
        return document.getId() + ": " + wording.say(document.getTitle())
                + (details.isEmpty() ? "" : " (" + details + ")");
    }

    /** Puts something between texts that are not empty. */
    public static String joinWith(String joint, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(joint));
    }

    /** Puts commas between texts. */
    public static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
