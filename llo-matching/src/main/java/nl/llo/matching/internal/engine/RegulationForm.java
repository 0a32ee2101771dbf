package nl.llo.matching.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.matching.internal.dimension.Literals;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Gates;
import nl.llo.matching.internal.normal.Node;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.matching.internal.normal.PlaceLeaf;
import nl.llo.matching.outcome.Answer;
import nl.llo.model.area.Area;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;

/** A regulation with its conditions in normal form, on whatever day and for whoever applies. */
final class RegulationForm {

    private final Regulation regulation;
    private final List<Node> conditions;

    RegulationForm(Regulation regulation, NormalForm form) {
        this.regulation = regulation;
        this.conditions = regulation.getConditions().stream()
                .map(condition -> form.of(condition.getCriterion()))
                .toList();
    }

    /** Who may apply, where it holds, and every condition in force on the day. */
    Gate gate(ApplicantKind kind, LocalDate date, CriterionGates criteria, Gates gates, Literals literals) {
        boolean person = kind == ApplicantKind.PERSON;
        boolean direct = !person || mayApply(ApplicantKind.PERSON);
        if (direct && !mayApply(kind)) {
            return gates.fixed(Answer.NO);
        }
        List<Gate> parts = new ArrayList<>();
        if (!direct) {
            parts.add(gates.fixed(Answer.OPEN));
        }
        parts.add(area(criteria, gates, literals));
        List<Condition> listed = regulation.getConditions();
        for (int i = 0; i < listed.size(); i++) {
            Condition condition = listed.get(i);
            Optional<Period> period = condition.getPeriod();
            if (period.isEmpty() || period.get().contains(date)) {
                boolean covered = condition.getSubject() == ConditionSubject.PARTICIPANT ? person : !person || direct;
                parts.add(covered ? criteria.of(conditions.get(i)) : gates.fixed(Answer.LIKELY));
            }
        }
        return gates.all(parts);
    }

    private boolean mayApply(ApplicantKind kind) {
        Set<ApplicantKind> stated = regulation.getApplicants();
        return stated.isEmpty() ? kind == ApplicantKind.PERSON : stated.contains(kind);
    }

    private Gate area(CriterionGates criteria, Gates gates, Literals literals) {
        if (regulation.getArea().isEmpty()) {
            return gates.fixed(Answer.OPEN);
        }
        Area area = regulation.getArea().get();
        Set<PlaceKind> counting = regulation.getPlacesThatCount();
        if (!counting.isEmpty()) {
            return criteria.of(new PlaceLeaf(counting, area, false));
        }
        // Nobody says which place counts: the home does, but who works or studies in the area is not turned down for
        // it.
        Gate home = criteria.of(new PlaceLeaf(Set.of(PlaceKind.HOME), area, false));
        Gate elsewhere =
                gates.any(List.of(literals.surelyIn(area, PlaceKind.WORK), literals.surelyIn(area, PlaceKind.STUDY)));
        return gates.any(List.of(home, gates.all(List.of(gates.fixed(Answer.OPEN), elsewhere))));
    }
}
