package nl.llo.matching.criteria;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.internal.place.AreaCheck;
import nl.llo.matching.internal.place.AreaFindings;
import nl.llo.matching.internal.place.PlaceFacts;
import nl.llo.matching.internal.rule.PlaceAttributes;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.profile.PlaceKind;

/** At least one of the places lies in the area. */
final class PlaceNode extends AreaNode {

    private final AreaCheck area;
    private final PlaceKind[] kinds;

    PlaceNode(PlaceCriterion criterion, AreaCheck area, RuleTexts rules) {
        super(new Rule(criterion, rules));
        this.area = area;
        this.kinds = criterion.getKinds().stream().sorted().toArray(PlaceKind[]::new);
    }

    private Truth test(ProfileFacts facts) {
        Truth truth = Truth.FALSE;
        for (int i = 0; i < kinds.length && truth != Truth.TRUE; i++) {
            truth = truth.or(area.test(facts.place(kinds[i])));
        }
        return truth;
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        return Answers.of(test(facts), negated);
    }

    @Override
    CriterionOutcome explainFully(ProfileFacts facts) {
        Truth whole = test(facts);
        CriterionOutcome.Builder outcome = rule.outcome(whole);
        Set<PlaceKind> inside = EnumSet.noneOf(PlaceKind.class);
        Set<MissingFact> missing = new LinkedHashSet<>();
        Set<Reason> remarks = new LinkedHashSet<>();
        for (PlaceKind kind : kinds) {
            Truth truth = area.test(facts.place(kind));
            if (truth == Truth.TRUE) {
                inside.add(kind);
            }
            if (truth == whole) {
                AreaFindings findings = new AreaFindings();
                area.findReasons(facts.place(kind), findings);
                remarks.addAll(findings.listRemarks());
                if (truth == Truth.UNKNOWN) {
                    findings.listNeeded().forEach(part -> missing.add(PlaceAttributes.missing(kind, part)));
                    if (findings.isNotRecorded()) {
                        outcome.addUnknownCauses(UnknownCause.NOT_RECORDED);
                    }
                }
            }
        }
        if (!missing.isEmpty()) {
            Missing.addTo(outcome, List.copyOf(missing));
        }
        if (!inside.isEmpty() && PlaceFacts.areAllIn(area, facts.date)) {
            inside.clear();
        }
        return outcome.addAllPlaces(inside).addAllRemarks(remarks).build();
    }
}
