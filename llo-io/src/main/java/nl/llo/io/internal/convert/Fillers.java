package nl.llo.io.internal.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.internal.json.Position;
import nl.llo.io.internal.mapping.Conversions;
import nl.llo.io.internal.mapping.Mapping;

/** Makes the tree of a record, field by field. */
final class Fillers {

    private final List<FieldFiller> fillers = new ArrayList<>();

    Fillers(Mapping mapping, Conversions conversions) {
        mapping.fields().forEach(field -> fillers.add(new FieldFiller(field, mapping.target(), conversions)));
    }

    TargetNode make(SourceRecord record, Places places, Consumer<Finding> findings) {
        TargetNode root = TargetNode.object(
                Position.of(record.place().getLine(), record.place().getColumn()));
        fillers.forEach(filler -> filler.fill(record, root, places, findings));
        return root;
    }
}
