package nl.llo.matching;

import nl.llo.matching.criteria.CompiledCriterion;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.outcome.Answer;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.group.TargetGroup;

/** A group with the question whether somebody belongs to it, made ready. */
final class CompiledGroup {

    private final TargetGroup group;
    private final CompiledCriterion membership;

    CompiledGroup(TargetGroup group, CriteriaCompiler criteria) {
        this.group = group;
        this.membership = criteria.compile(Criterion.memberOf(group.getId()));
    }

    TargetGroup group() {
        return group;
    }

    boolean surelyHolds(Question question) {
        return membership.answer(question.facts()) == Answer.YES;
    }

    GroupMembership explain(Question question) {
        return GroupMembership.builder()
                .group(group)
                .outcome(membership.explain(question.facts()))
                .build();
    }
}
