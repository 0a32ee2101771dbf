package nl.llo.examples.cli.show;

import java.util.List;
import nl.llo.model.source.SourceReference;

/** Something to say and where it is stated. */
record Item(String text, List<SourceReference> sources) {

    static Item of(String text) {
        return new Item(text, List.of());
    }
}
