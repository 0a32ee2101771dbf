package nl.llo.matching.criteria;

import java.util.List;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.criterion.Criterion;

/** All of the parts, or any of them. */
final class JunctionNode extends CombinedNode {

    private final boolean all;
    private final Node[] parts;

    JunctionNode(Criterion criterion, boolean all, List<Node> parts, RuleTexts rules) {
        super(new Rule(criterion, rules));
        this.all = all;
        this.parts = parts.toArray(Node[]::new);
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        // De Morgan: the negation of "all" is "any" of the negations, and the other way round.
        return all != negated ? lowest(facts, negated) : highest(facts, negated);
    }

    private Answer lowest(ProfileFacts facts, boolean negated) {
        Answer answer = Answer.YES;
        for (Node part : parts) {
            answer = answer.and(part.answer(facts, negated));
            if (answer == Answer.NO) {
                break;
            }
        }
        return answer;
    }

    private Answer highest(ProfileFacts facts, boolean negated) {
        Answer answer = Answer.NO;
        for (Node part : parts) {
            answer = answer.or(part.answer(facts, negated));
            if (answer == Answer.YES) {
                break;
            }
        }
        return answer;
    }

    @Override
    List<CriterionOutcome> explainParts(ProfileFacts facts) {
        return explainAll(parts, facts);
    }
}
