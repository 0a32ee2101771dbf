package nl.llo.examples.cli.show;

import java.util.List;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.group.TargetGroup;

/** All that is held of a target group, the regulations that aim at it, and the groups that share its word. */
final class GroupSheet {

    private final SheetTools tools;
    private final Names names;
    private final Wording wording;
    private final Catalogue catalogue;

    GroupSheet(SheetTools tools) {
        this.tools = tools;
        this.names = tools.names();
        this.wording = tools.wording();
        this.catalogue = tools.knowledge().catalogue();
    }

    void write(TargetGroup group) {
        tools.title(group.getName(), group.getId().value());
        new Facts(wording)
                .add("show.synonyms", Names.join(group.getSynonyms().stream().map(wording::say)))
                .add("show.definedBy", group.getDefinedBy().map(names::of))
                .add("show.period", group.getPeriod().map(wording::period))
                .add("show.broader", names.groups(group.getBroader()))
                .add("show.overlaps", names.groups(group.getOverlaps()))
                .add("show.note", group.getNote().map(wording::say))
                .write(tools.page());
        tools.page().heading(wording.say("show.definition"));
        tools.rules().write(tools.page(), 2, group.getDefinition());
        group.getWord().ifPresent(word -> tools.list(wording.say("show.word", word), sharingTheWord(group)));
        tools.list(wording.say("show.aimedAtBy"), aimingAt(group));
        tools.sources(group.getSources());
    }

    private List<Item> sharingTheWord(TargetGroup group) {
        return catalogue.listGroups().stream()
                .filter(other -> other.getWord().equals(group.getWord()))
                .filter(other -> !other.getId().equals(group.getId()))
                .map(other -> new Item(names.of(other.getId()), other.getSources()))
                .toList();
    }

    private List<Item> aimingAt(TargetGroup group) {
        return catalogue.listRegulations().stream()
                .filter(regulation -> regulation.getTargetGroups().contains(group.getId()))
                .map(regulation -> Item.of(names.of(regulation.getId())))
                .toList();
    }
}
