package nl.llo.matching.criteria;

import java.util.List;
import java.util.Set;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.criterion.MemberOfCriterion;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Belongs to a group: as a professional established, or else by the group's definition. */
final class GroupNode extends Node {

    private final TargetGroupId group;
    /** The group and all groups whose members belong to it. */
    private final Set<TargetGroupId> within;

    private final @Nullable GroupDefinition definition;
    private final boolean circular;
    private final Rule rule;

    GroupNode(
            MemberOfCriterion criterion,
            Set<TargetGroupId> within,
            @Nullable GroupDefinition definition,
            boolean circular,
            RuleTexts rules) {
        this.group = criterion.getGroup();
        this.within = within;
        this.definition = definition;
        this.circular = circular;
        this.rule = new Rule(criterion, rules);
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        Truth established = established(facts);
        if (established.isKnown()) {
            return Answers.of(established, negated);
        }
        if (definition == null || circular) {
            return Answer.OPEN;
        }
        return definition.isInForceOn(facts.date)
                ? facts.answerGroup(definition, negated)
                : Answers.of(Truth.FALSE, negated);
    }

    private Truth established(ProfileFacts facts) {
        KnownSet<TargetGroupId> groups = facts.profile.getGroups().orElse(null);
        if (groups == null) {
            return Truth.UNKNOWN;
        }
        for (TargetGroupId narrower : within) {
            if (groups.getIncludes().contains(narrower)) {
                return Truth.TRUE;
            }
        }
        return Truth.of(groups.contains(group));
    }

    @Override
    CriterionOutcome explain(ProfileFacts facts) {
        Truth established = established(facts);
        if (established.isKnown()) {
            return remarked(established, RemarkCode.GROUP_ESTABLISHED).build();
        }
        if (definition == null) {
            CriterionOutcome.Builder outcome = remarked(Truth.UNKNOWN, RemarkCode.GROUP_NOT_DEFINED);
            Outcomes.addMissing(outcome, List.of(missing()));
            return outcome.build();
        }
        if (circular) {
            return remarked(Truth.UNKNOWN, RemarkCode.GROUP_IN_CIRCLE)
                    .addUnknownCauses(UnknownCause.NOT_RECORDED)
                    .build();
        }
        if (!definition.isInForceOn(facts.date)) {
            return remarked(Truth.FALSE, RemarkCode.GROUP_NOT_IN_FORCE).build();
        }
        CriterionOutcome outcome = facts.explainGroup(definition);
        return Outcomes.combined(rule, outcome.getTruth(), List.of(outcome));
    }

    private CriterionOutcome.Builder remarked(Truth truth, RemarkCode remark) {
        return rule.outcome(truth).addRemarks(Reason.of(remark));
    }

    private MissingFact missing() {
        return MissingFact.of(ProfileAttribute.GROUP, group.value(), LocalizedText.of(group.value()));
    }
}
