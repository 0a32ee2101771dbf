package nl.llo.matching.criteria;

import java.util.List;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.criterion.Criterion;

/** At least so many of the parts. */
final class AtLeastNode extends CombinedNode {

    private final int count;
    private final Node[] parts;

    AtLeastNode(Criterion criterion, int count, List<Node> parts, RuleTexts rules) {
        super(new Rule(criterion, rules));
        this.count = count;
        this.parts = parts.toArray(Node[]::new);
    }

    /** The answer is the count-th highest among those of the parts. */
    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        // Fewer than n of m hold exactly when at least m - n + 1 of the negations hold.
        long needed = negated ? (long) parts.length - count + 1 : count;
        int yes = 0;
        int likely = 0;
        int open = 0;
        for (Node part : parts) {
            switch (part.answer(facts, negated)) {
                case YES -> yes++;
                case LIKELY -> likely++;
                case OPEN -> open++;
                case NO -> {}
            }
        }
        if (yes >= needed) {
            return Answer.YES;
        }
        if (yes + likely >= needed) {
            return Answer.LIKELY;
        }
        return yes + likely + open >= needed ? Answer.OPEN : Answer.NO;
    }

    @Override
    List<CriterionOutcome> explainParts(ProfileFacts facts) {
        return explainAll(parts, facts);
    }
}
