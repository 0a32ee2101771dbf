package nl.llo.examples.cli.show;

import java.util.List;
import java.util.function.Function;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.regulation.Regulation;

/** All that is held of an organisation, and the regulations in which it has a part. */
final class OrganisationSheet {

    private final SheetTools tools;
    private final Names names;
    private final Wording wording;

    OrganisationSheet(SheetTools tools) {
        this.tools = tools;
        this.names = tools.names();
        this.wording = tools.wording();
    }

    void write(Organisation organisation) {
        tools.title(organisation.getName(), organisation.getId().value());
        new Facts(wording)
                .add(
                        "show.synonyms",
                        Names.join(organisation.getSynonyms().stream().map(wording::say)))
                .add("show.type", wording.name(organisation.getType()))
                .add("show.area", organisation.getArea().map(names::of))
                .add("show.roles", names.constants(organisation.getRoles()))
                .add("show.members", names.organisations(organisation.getMembers()))
                .add("show.note", organisation.getNote().map(wording::say))
                .write(tools.page());
        part("show.role.executor", organisation.getId(), Regulation::getExecutors);
        part("show.role.funder", organisation.getId(), Regulation::getFunders);
        part("show.role.partner", organisation.getId(), Regulation::getPartners);
        tools.sources(organisation.getSources());
    }

    private void part(String key, OrganisationId id, Function<Regulation, List<OrganisationId>> parties) {
        tools.list(
                wording.say(key),
                tools.knowledge().catalogue().listRegulations().stream()
                        .filter(regulation -> parties.apply(regulation).contains(id))
                        .map(regulation -> Item.of(names.of(regulation.getId())))
                        .toList());
    }
}
