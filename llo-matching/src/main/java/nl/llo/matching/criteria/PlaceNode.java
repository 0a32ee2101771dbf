package nl.llo.matching.criteria;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** At least one of the places lies in the area. */
final class PlaceNode extends AreaNode {

    private static final int PLAIN_NO = 8;

    private final AreaCheck area;
    private final PlaceKind[] kinds;
    /** Of what is known without a remark: no, and yes by the places that lie inside. */
    private final @Nullable CriterionOutcome[] plain = new CriterionOutcome[PLAIN_NO + 1];

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
        int inside = 0;
        List<MissingFact> missing = List.of();
        Set<Reason> remarks = Set.of();
        boolean notRecorded = false;
        for (PlaceKind kind : kinds) {
            Truth truth = area.test(facts.place(kind));
            if (truth == Truth.TRUE) {
                inside |= bit(kind);
            }
            if (truth == whole) {
                AreaFindings findings = new AreaFindings();
                area.findReasons(facts.place(kind), findings);
                remarks = joined(remarks, findings.listRemarks());
                if (truth == Truth.UNKNOWN) {
                    missing = joined(missing, kind, findings);
                    notRecorded |= findings.isNotRecorded();
                }
            }
        }
        if (inside != 0 && PlaceFacts.areAllIn(area, facts.date)) {
            inside = 0;
        }
        return whole.isKnown() && remarks.isEmpty()
                ? plain(whole, inside)
                : outcome(whole, inside, missing, remarks, notRecorded);
    }

    private static int bit(PlaceKind kind) {
        return switch (kind) {
            case HOME -> 1;
            case WORK -> 2;
            case STUDY -> 4;
        };
    }

    private static Set<Reason> joined(Set<Reason> some, Set<Reason> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        Set<Reason> both = new LinkedHashSet<>(some);
        both.addAll(more);
        return both;
    }

    private static List<MissingFact> joined(List<MissingFact> some, PlaceKind kind, AreaFindings findings) {
        List<MissingFact> both = new ArrayList<>(some);
        findings.listNeeded().forEach(part -> both.add(PlaceAttributes.missing(kind, part)));
        return both;
    }

    private CriterionOutcome plain(Truth whole, int inside) {
        int number = whole == Truth.TRUE ? inside : PLAIN_NO;
        CriterionOutcome known = plain[number];
        if (known == null) {
            known = outcome(whole, inside, List.of(), Set.of(), false);
            plain[number] = known;
        }
        return known;
    }

    private CriterionOutcome outcome(
            Truth whole, int inside, List<MissingFact> missing, Set<Reason> remarks, boolean notRecorded) {
        CriterionOutcome.Builder outcome = rule.outcome(whole);
        for (PlaceKind kind : PlaceKind.values()) {
            if ((inside & bit(kind)) != 0) {
                outcome.addPlaces(kind);
            }
        }
        if (notRecorded) {
            outcome.addUnknownCauses(UnknownCause.NOT_RECORDED);
        }
        if (!missing.isEmpty()) {
            Missing.addTo(outcome, missing);
        }
        return outcome.addAllRemarks(remarks).build();
    }
}
