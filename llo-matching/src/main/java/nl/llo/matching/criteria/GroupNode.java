package nl.llo.matching.criteria;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.internal.rule.SharedOutcomes;
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
final class GroupNode extends CombinedNode {

    /** What does not hang on the definition. */
    private enum Case {
        ESTABLISHED,
        ESTABLISHED_NOT,
        NOT_DEFINED,
        IN_CIRCLE,
        NOT_IN_FORCE
    }

    private final TargetGroupId group;
    /** The group and all groups whose members belong to it. */
    private final Set<TargetGroupId> within;

    private final @Nullable GroupDefinition definition;
    private final boolean circular;
    private final SharedOutcomes<Case> outcomes = new SharedOutcomes<>(Case.class, this::outcome);

    GroupNode(
            MemberOfCriterion criterion,
            Set<TargetGroupId> within,
            @Nullable GroupDefinition definition,
            boolean circular,
            RuleTexts rules) {
        super(new Rule(criterion, rules));
        this.group = criterion.getGroup();
        this.within = within;
        this.definition = definition;
        this.circular = circular;
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
            return outcomes.get(established == Truth.TRUE ? Case.ESTABLISHED : Case.ESTABLISHED_NOT);
        }
        if (definition == null || circular) {
            return outcomes.get(definition == null ? Case.NOT_DEFINED : Case.IN_CIRCLE);
        }
        return definition.isInForceOn(facts.date) ? super.explain(facts) : outcomes.get(Case.NOT_IN_FORCE);
    }

    @Override
    List<CriterionOutcome> explainParts(ProfileFacts facts) {
        return List.of(facts.explainGroup(Objects.requireNonNull(definition)));
    }

    private CriterionOutcome outcome(Case which) {
        return switch (which) {
            case ESTABLISHED ->
                remarked(Truth.TRUE, RemarkCode.GROUP_ESTABLISHED).build();
            case ESTABLISHED_NOT ->
                remarked(Truth.FALSE, RemarkCode.GROUP_ESTABLISHED).build();
            case NOT_IN_FORCE ->
                remarked(Truth.FALSE, RemarkCode.GROUP_NOT_IN_FORCE).build();
            case IN_CIRCLE ->
                remarked(Truth.UNKNOWN, RemarkCode.GROUP_IN_CIRCLE)
                        .addUnknownCauses(UnknownCause.NOT_RECORDED)
                        .build();
            case NOT_DEFINED -> {
                CriterionOutcome.Builder outcome = remarked(Truth.UNKNOWN, RemarkCode.GROUP_NOT_DEFINED);
                Missing.addTo(outcome, List.of(missing()));
                yield outcome.build();
            }
        };
    }

    private CriterionOutcome.Builder remarked(Truth truth, RemarkCode remark) {
        return rule.outcome(truth).addRemarks(Reason.of(remark));
    }

    private MissingFact missing() {
        return MissingFact.of(ProfileAttribute.GROUP, group.value(), LocalizedText.of(group.value()));
    }
}
