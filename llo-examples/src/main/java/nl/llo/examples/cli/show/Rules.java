package nl.llo.examples.cli.show;

import java.time.LocalDate;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.layout.Page;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.explain.RuleCode;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a criterion asks, each part on a line of its own. The words are those that the library uses for an outcome:
 * the criterion is asked of a profile that holds nothing, and only the rules are shown.
 */
final class Rules {

    private final Knowledge knowledge;
    private final Language language;
    private @Nullable CriteriaCompiler compiler;

    Rules(Knowledge knowledge, Language language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    /** The criterion itself in words, without its parts. */
    String say(Criterion criterion) {
        return outcome(criterion).getReason().in(language);
    }

    void write(Page page, int indent, Criterion criterion) {
        write(page, indent, outcome(criterion));
    }

    void writeParts(Page page, int indent, Criterion criterion) {
        writeParts(page, indent, outcome(criterion));
    }

    private CriterionOutcome outcome(Criterion criterion) {
        CriteriaCompiler ready = compiler();
        return ready.compile(criterion).explain(ready.prepare(Profile.builder().build(), LocalDate.EPOCH));
    }

    /** Made when first needed: most records have no criterion. */
    private CriteriaCompiler compiler() {
        CriteriaCompiler made = compiler;
        if (made == null) {
            made = CriteriaCompiler.of(knowledge.catalogue(), knowledge.reference());
            compiler = made;
        }
        return made;
    }

    private void write(Page page, int indent, CriterionOutcome outcome) {
        page.item(indent, "-", outcome.getReason().in(language));
        writeParts(page, indent + 2, outcome);
    }

    private void writeParts(Page page, int indent, CriterionOutcome outcome) {
        // What a group is stands on the group's own sheet.
        if (outcome.getReason().getCode() != RuleCode.MEMBER_OF) {
            outcome.getParts().forEach(part -> write(page, indent, part));
        }
    }
}
