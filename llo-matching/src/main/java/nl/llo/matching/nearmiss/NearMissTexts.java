package nl.llo.matching.nearmiss;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Template;
import nl.llo.model.text.Language;

/** How a near miss reads: by what can be done first, and last what cannot. */
final class NearMissTexts {

    private static final Template WAIT = Template.of("vanaf {from}", "from {from}");
    private static final Map<ChangeKind, Template> CHANGES = new EnumMap<>(Map.of(
            ChangeKind.CHANGEABLE, Template.of("als dit zo wordt: {changes}", "if this becomes so: {changes}"),
            ChangeKind.TO_LEARN, Template.of("als dit zo blijkt te zijn: {changes}", "if this turns out so: {changes}"),
            ChangeKind.FIXED, Template.of("alleen als dit zo was: {changes}", "only if this were so: {changes}")));
    private static final List<ChangeKind> ORDER = List.of(ChangeKind.CHANGEABLE, ChangeKind.TO_LEARN, ChangeKind.FIXED);

    private NearMissTexts() {}

    static String describe(NearMiss nearMiss, Language language) {
        List<String> parts = new ArrayList<>();
        nearMiss.getFrom().ifPresent(from -> parts.add(WAIT.fill(language, Map.of("from", new Argument.Day(from)))));
        for (ChangeKind kind : ORDER) {
            List<Argument> changes = nearMiss.list(kind).stream()
                    .<Argument>map(change -> new Argument.Phrase(change.getReason()))
                    .toList();
            if (!changes.isEmpty()) {
                Template template = Objects.requireNonNull(CHANGES.get(kind));
                parts.add(template.fill(language, Map.of("changes", new Argument.Listing(changes))));
            }
        }
        return String.join(", ", parts);
    }
}
