package nl.llo.examples.cli.show;

import java.util.Optional;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.layout.Table;
import nl.llo.examples.cli.wording.Wording;

/** Names with their values, under each other; what is not held is left out. */
final class Facts {

    private final Table table = Table.ofColumns(2);
    private final Wording wording;

    Facts(Wording wording) {
        this.wording = wording;
    }

    Facts add(String key, String value) {
        if (!value.isBlank()) {
            table.row(wording.say(key), value);
        }
        return this;
    }

    Facts add(String key, Optional<String> value) {
        return add(key, value.orElse(""));
    }

    /** Adds the value, or what its absence means. */
    Facts addOrSay(String key, String value, String absent) {
        return add(key, value.isBlank() ? wording.say(absent) : value);
    }

    void write(Page page) {
        if (!table.isEmpty()) {
            page.blank();
            page.table(0, table);
        }
    }
}
