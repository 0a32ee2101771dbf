package nl.llo.matching.criteria;

import java.util.EnumSet;
import java.util.Set;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.internal.place.AreaCheck;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.profile.PlaceKind;

/**
 * The area of a regulation of which no source says which place counts: the home decides, unless it lies outside and a
 * workplace or place of study is known to lie inside. Then nobody can tell.
 */
final class SilentPlaceNode extends AreaNode {

    private final PlaceNode home;
    private final AreaCheck area;

    SilentPlaceNode(PlaceNode home, AreaCheck area) {
        super(home.rule);
        this.home = home;
        this.area = area;
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        Answer answer = home.answer(facts, false);
        if (answer == Answer.NO && (lies(facts, PlaceKind.WORK) || lies(facts, PlaceKind.STUDY))) {
            return Answer.OPEN;
        }
        return negated ? home.answer(facts, true) : answer;
    }

    private boolean lies(ProfileFacts facts, PlaceKind kind) {
        return area.test(facts.place(kind)) == Truth.TRUE;
    }

    @Override
    CriterionOutcome explainFully(ProfileFacts facts) {
        CriterionOutcome outcome = home.explainFully(facts);
        if (outcome.getTruth() != Truth.FALSE) {
            return outcome;
        }
        Set<PlaceKind> inside = EnumSet.noneOf(PlaceKind.class);
        for (PlaceKind kind : PlaceKind.values()) {
            if (lies(facts, kind)) {
                inside.add(kind);
            }
        }
        CriterionOutcome.Builder builder = CriterionOutcome.builder().copyOf(outcome);
        return inside.isEmpty()
                ? builder.addRemarks(Reason.of(RemarkCode.HOME_COUNTS)).build()
                : builder.truth(Truth.UNKNOWN)
                        .addUnknownCauses(UnknownCause.NOT_RECORDED)
                        .addAllPlaces(inside)
                        .addRemarks(Reason.of(RemarkCode.PLACE_MAY_COUNT))
                        .build();
    }
}
