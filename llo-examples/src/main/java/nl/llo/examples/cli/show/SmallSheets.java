package nl.llo.examples.cli.show;

import java.util.List;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.facility.Facility;
import nl.llo.model.factor.ReachFactor;
import nl.llo.model.id.FactorId;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.trait.TraitDefinition;

/** All that is held of the records with little to them: factors, free-standing facilities, traits and documents. */
final class SmallSheets {

    private final SheetTools tools;
    private final Names names;
    private final Wording wording;

    SmallSheets(SheetTools tools) {
        this.tools = tools;
        this.names = tools.names();
        this.wording = tools.wording();
    }

    void write(ReachFactor factor) {
        tools.title(factor.getName(), factor.getId().value());
        tools.text(factor.getDescription());
        new Facts(wording)
                .add("show.effect", wording.name(factor.getEffect()))
                .add("show.audience", names.groups(factor.getAudience()))
                .write(tools.page());
        tools.list(wording.say("show.usedBy"), regulationsWith(factor.getId()));
        tools.sources(factor.getSources());
    }

    private List<Item> regulationsWith(FactorId factor) {
        return tools.knowledge().catalogue().listRegulations().stream()
                .filter(regulation -> names(regulation, factor))
                .map(regulation -> Item.of(names.of(regulation.getId())))
                .toList();
    }

    private static boolean names(Regulation regulation, FactorId factor) {
        return regulation.getFactors().stream()
                .anyMatch(assessment -> assessment.getFactor().equals(factor));
    }

    void write(Facility facility) {
        tools.title(facility.getName(), facility.getId().value());
        tools.page().blank();
        tools.page().paragraph(0, FacilityText.of(facility, wording));
        tools.sources(facility.getSources());
    }

    void write(TraitDefinition trait) {
        tools.title(trait.getName(), trait.getId().value());
        new Facts(wording)
                .add("show.question", wording.say(trait.getQuestion()))
                .write(tools.page());
        tools.sources(trait.getSources());
    }

    void write(SourceDocument document) {
        tools.title(document.getTitle(), document.getId().value());
        new Facts(wording)
                .add("show.publisher", document.getPublisher())
                .add("show.date", document.getDate().map(wording::day))
                .add("show.url", document.getUrl())
                .add("show.licence", document.getLicence())
                .write(tools.page());
        tools.list(
                wording.say("show.citedBy"),
                tools.knowledge().catalogue().listRegulations().stream()
                        .filter(regulation -> regulation.getSources().stream()
                                .anyMatch(source -> source.getDocument().equals(document.getId())))
                        .map(regulation -> Item.of(names.of(regulation.getId())))
                        .toList());
    }
}
