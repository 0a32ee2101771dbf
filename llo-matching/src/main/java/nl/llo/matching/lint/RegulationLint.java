package nl.llo.matching.lint;

import java.util.EnumSet;
import java.util.List;
import nl.llo.matching.internal.search.Definitions;
import nl.llo.model.area.Area;
import nl.llo.model.area.NationalArea;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.Regulation;

/** Looks at a regulation: its area, each condition, conditions beside each other, and whom they leave. */
final class RegulationLint {

    private final Definitions definitions;
    private final CriterionLint criteria;
    private final ConditionPairs pairs;
    private final Findings findings;

    RegulationLint(Definitions definitions, CriterionLint criteria, ConditionPairs pairs, Findings findings) {
        this.definitions = definitions;
        this.criteria = criteria;
        this.pairs = pairs;
        this.findings = findings;
    }

    void check(Regulation regulation) {
        LintPlace place =
                LintPlace.builder().regulation(regulation.getId()).pointer("").build();
        boolean sound = regulation.getArea().map(area -> checkArea(area, place)).orElse(true);
        List<Condition> conditions = regulation.getConditions();
        for (int i = 0; i < conditions.size(); i++) {
            sound &= criteria.check(
                    conditions.get(i).getCriterion(),
                    Findings.CONDITION,
                    LintCode.NEVER_TRUE,
                    at(place, conditions, i),
                    "/criterion");
        }
        pairs.check(conditions, place);
        if (sound) {
            new Reach(regulation, new Questions(definitions), findings).check(place);
        }
    }

    static LintPlace at(LintPlace regulation, List<Condition> conditions, int index) {
        return LintPlace.builder()
                .copyOf(regulation)
                .condition(conditions.get(index).getId())
                .pointer("/conditions/" + index)
                .build();
    }

    /** An area that is plainly the whole country is meant so; one that comes down to it may not be. */
    private boolean checkArea(Area area, LintPlace place) {
        Questions questions = new Questions(definitions);
        Criterion inside = PlaceCriterion.builder()
                .addAllKinds(EnumSet.of(PlaceKind.HOME))
                .area(area)
                .build();
        boolean nowhere = questions.fitsNobody(inside);
        if (nowhere || (!(area instanceof NationalArea) && questions.fitsEverybody(inside))) {
            findings.add(
                    nowhere ? LintCode.NEVER_TRUE : LintCode.ALWAYS_TRUE, place.within("/area"), "what", Findings.AREA);
        }
        return !nowhere;
    }
}
