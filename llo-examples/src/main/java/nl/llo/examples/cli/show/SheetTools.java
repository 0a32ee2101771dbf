package nl.llo.examples.cli.show;

import java.util.List;
import java.util.Optional;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;

/** What every sheet needs: where to write, in which words, and the parts that all sheets have. */
record SheetTools(Knowledge knowledge, Names names, Rules rules, Wording wording, Page page) {

    void title(LocalizedText name, String id) {
        page.title(wording.say(name) + " · " + id);
    }

    void text(Optional<LocalizedText> text) {
        text.ifPresent(some -> {
            page.blank();
            page.paragraph(0, wording.say(some));
        });
    }

    /** A remark in brackets behind something else. */
    String behind(Optional<LocalizedText> remark) {
        return remark.map(text -> " (" + wording.say(text) + ")").orElse("");
    }

    void list(String heading, List<Item> items) {
        if (!items.isEmpty()) {
            page.heading(heading);
            items.forEach(item -> item(2, item));
        }
    }

    /** The item with its references behind it, and below it what a reader must know about how it was read. */
    void item(int indent, Item item) {
        page.item(indent, "-", item.text() + names.cite(item.sources()));
        for (SourceReference reference : item.sources()) {
            String remark = reference(reference);
            if (!remark.equals(Names.source(reference))) {
                page.paragraph(indent + 2, remark);
            }
        }
    }

    /** The references with their remarks, and the documents that the sheet cites. */
    void sources(List<SourceReference> references) {
        page.heading(wording.say("show.sources"));
        names.cite(references);
        references.forEach(reference -> page.item(2, "-", reference(reference)));
        names.citedDocuments().forEach(document -> page.paragraph(4, document));
    }

    private String reference(SourceReference reference) {
        return Names.source(reference)
                + reference.getDate().map(day -> ", " + wording.day(day)).orElse("")
                + reference.getNote().map(note -> ": " + wording.say(note)).orElse("");
    }
}
