package nl.llo.matching.internal.nearmiss;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.llo.matching.internal.nearmiss.NearMissFinder.Found;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.internal.vary.Aspect;
import nl.llo.matching.internal.vary.Subject;
import nl.llo.matching.nearmiss.Change;
import nl.llo.matching.nearmiss.ChangeKind;
import nl.llo.matching.nearmiss.NearMiss;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.text.Language;

/** Turns flips into near misses, in the order that users see. */
final class Writing {

    private static final Comparator<NearMiss> ORDER = Comparator.comparing((NearMiss one) -> !one.isWithinReach())
            .thenComparingLong(Writing::countChanged)
            .thenComparingInt(one -> one.getChanges().size())
            .thenComparing(one -> one.getFrom().orElse(LocalDate.MIN))
            .thenComparing(one -> one.getChanges().toString())
            .thenComparing(one -> one.describe(Language.NL));

    private final RuleTexts rules;

    Writing(RuleTexts rules) {
        this.rules = rules;
    }

    List<NearMiss> write(List<Found> found) {
        return found.stream().map(this::write).sorted(ORDER).toList();
    }

    private static long countChanged(NearMiss nearMiss) {
        return nearMiss.getChanges().stream()
                .filter(change -> change.getKind() != ChangeKind.TO_LEARN)
                .count();
    }

    private NearMiss write(Found found) {
        return NearMiss.builder()
                .addAllChanges(found.flip().subjects().stream()
                        .map(subject -> write(found.flip(), subject))
                        .sorted(Comparator.comparing(Change::getAttribute)
                                .thenComparing(change -> change.getKey().orElse("")))
                        .toList())
                .from(found.day())
                .build();
    }

    private Change write(Flip flip, Subject subject) {
        Aspect aspect = flip.aspect(subject);
        Criterion to = aspect.describe(flip.cells(subject));
        return Change.builder()
                .attribute(aspect.getFact().getAttribute())
                .key(aspect.getFact().getKey())
                .kind(flip.kind(subject))
                .from(aspect.getNow())
                .to(to)
                .reason(rules.say(to))
                .build();
    }
}
