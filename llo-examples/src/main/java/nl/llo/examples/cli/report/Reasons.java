package nl.llo.examples.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.text.Language;

/**
 * Writes how conditions came out: the condition with its source, and below it, where that needs telling, the rule and the
 * parts that made the difference.
 */
final class Reasons {

    private static final int MOST_DEPTH = 3;

    private final Names names;
    private final Page page;
    private final Language language;

    Reasons(Names names, Wording wording, Page page) {
        this.names = names;
        this.page = page;
        this.language = wording.language();
    }

    void write(int indent, List<ConditionOutcome> conditions) {
        Telling.select(conditions).forEach(condition -> write(indent, condition));
    }

    private void write(int indent, ConditionOutcome condition) {
        CriterionOutcome outcome = condition.getOutcome();
        String sources = names.cite(condition.getSources());
        if (condition.getLabel().isEmpty()) {
            write(indent, outcome, sources, 0);
            return;
        }
        page.item(indent, Mark.of(outcome), condition.getLabel().get().in(language) + sources);
        if (outcome.getParts().isEmpty()) {
            String text = Names.joinWith("; ", rule(outcome), remarks(outcome));
            if (!text.isEmpty()
                    && !text.equalsIgnoreCase(condition.getLabel().get().in(language))) {
                page.paragraph(indent + 4, text);
            }
        } else {
            parts(indent + 2, outcome, 0);
        }
    }

    /** The label is enough where a fact is asked for or the condition holds. */
    private String rule(CriterionOutcome outcome) {
        boolean told =
                outcome.getTruth() == Truth.TRUE || !outcome.getMissingFacts().isEmpty();
        return told ? "" : outcome.getReason().in(language);
    }

    private void write(int indent, CriterionOutcome outcome, String sources, int depth) {
        List<CriterionOutcome> deciding = deciding(outcome);
        if (isJunction(outcome) && deciding.size() == 1) {
            write(indent, deciding.get(0), sources, depth);
            return;
        }
        String remarks = remarks(outcome);
        page.item(
                indent,
                Mark.of(outcome),
                outcome.getReason().in(language) + (remarks.isEmpty() ? "" : " (" + remarks + ")") + sources);
        parts(indent + 2, outcome, depth);
    }

    private void parts(int indent, CriterionOutcome outcome, int depth) {
        if (depth < MOST_DEPTH) {
            deciding(outcome).forEach(part -> write(indent, part, "", depth + 1));
        }
    }

    private static boolean isJunction(CriterionOutcome outcome) {
        Criterion criterion = outcome.getCriterion().orElse(null);
        return criterion instanceof AllOf || criterion instanceof AnyOf;
    }

    /** The parts that made the outcome what it is. What a group is need not be told of those who belong to it. */
    private static List<CriterionOutcome> deciding(CriterionOutcome outcome) {
        if (isJunction(outcome) || outcome.getCriterion().orElse(null) instanceof AtLeast) {
            return outcome.getParts().stream()
                    .filter(part -> part.getTruth() == outcome.getTruth())
                    .toList();
        }
        return outcome.getTruth() == Truth.TRUE ? List.of() : outcome.getParts();
    }

    /** What the mark or the questions say already is not said again. */
    private String remarks(CriterionOutcome outcome) {
        return outcome.getRemarks().stream()
                .filter(remark -> remark.getCode() != RemarkCode.TEXT_ONLY)
                .filter(remark -> remark.getCode() != RemarkCode.FACT_MISSING)
                .map(remark -> remark.in(language))
                .collect(Collectors.joining("; "));
    }
}
