package nl.llo.examples.cli.show;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.facility.Facility;
import nl.llo.model.factor.FactorAssessment;
import nl.llo.model.outcome.Outcome;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.CumulationRule;
import nl.llo.model.regulation.Prerequisite;
import nl.llo.model.regulation.Regulation;

/** All that is held of a regulation. */
final class RegulationSheet {

    private final SheetTools tools;
    private final Names names;
    private final Wording wording;
    private final Page page;

    RegulationSheet(SheetTools tools) {
        this.tools = tools;
        this.names = tools.names();
        this.wording = tools.wording();
        this.page = tools.page();
    }

    void write(Regulation regulation) {
        tools.title(regulation.getName(), regulation.getId().value());
        tools.text(regulation.getSummary());
        facts(regulation).write(page);
        conditions(regulation.getConditions());
        list("show.facilities", regulation.getFacilities().stream().map(this::facility));
        new BudgetSheet(tools).write(regulation.getBudgets());
        list("show.prerequisites", regulation.getPrerequisites().stream().map(this::prerequisite));
        list("show.cumulation", regulation.getCumulation().stream().map(this::cumulation));
        list("show.outcomes", regulation.getOutcomes().stream().map(this::outcome));
        list("show.factors", regulation.getFactors().stream().map(this::factor));
        tools.sources(regulation.getSources());
    }

    private Facts facts(Regulation regulation) {
        return new Facts(wording)
                .add("show.kind", wording.name(regulation.getKind()))
                .add("show.legalBasis", regulation.getLegalBasis().map(wording::say))
                .addOrSay("show.inForce", term(regulation), "show.inForce.unknown")
                .addOrSay("show.area", regulation.getArea().map(names::of).orElse(""), "show.area.unknown")
                .addOrSay("show.places", names.constants(regulation.getPlacesThatCount()), "show.places.unknown")
                .addOrSay("show.applicants", names.constants(regulation.getApplicants()), "show.applicants.unknown")
                .add("show.targetGroups", names.groups(regulation.getTargetGroups()))
                .add("show.access", names.constants(regulation.getAccess()))
                .add("show.payee", regulation.getPayee().map(wording::name))
                .add("show.executors", names.organisations(regulation.getExecutors()))
                .add("show.funders", names.organisations(regulation.getFunders()))
                .add("show.partners", names.organisations(regulation.getPartners()))
                .add("show.predecessor", regulation.getPredecessor().map(names::of))
                .add("show.successor", regulation.getSuccessor().map(names::of))
                .add("show.note", regulation.getNote().map(wording::say));
    }

    private String term(Regulation regulation) {
        return Stream.concat(
                        regulation.getPeriods().stream().map(wording::period),
                        regulation.getAttestedOn().map(day -> wording.say("show.attested", wording.day(day))).stream())
                .collect(Collectors.joining("; "));
    }

    private void conditions(List<Condition> conditions) {
        page.heading(wording.say(conditions.isEmpty() ? "show.conditions.none" : "show.conditions"));
        for (Condition condition : conditions) {
            String remarks = Stream.of(
                            condition.getSubject() == ConditionSubject.APPLICANT
                                    ? Stream.of(wording.say("show.condition.applicant"))
                                    : Stream.<String>empty(),
                            condition.getPeriod().map(wording::period).stream())
                    .flatMap(remark -> remark)
                    .collect(Collectors.joining(", "));
            String about = remarks.isEmpty() ? "" : " (" + remarks + ")";
            if (condition.getLabel().isPresent()) {
                tools.item(2, new Item(wording.say(condition.getLabel().get()) + about, condition.getSources()));
                tools.rules().write(page, 4, condition.getCriterion());
            } else {
                String rule = tools.rules().say(condition.getCriterion());
                tools.item(2, new Item(rule + about, condition.getSources()));
                tools.rules().writeParts(page, 4, condition.getCriterion());
            }
        }
    }

    private Item facility(Facility facility) {
        return new Item(FacilityText.of(facility, wording), facility.getSources());
    }

    private Item prerequisite(Prerequisite prerequisite) {
        String what = Names.join(Stream.concat(
                prerequisite.getFacility().map(wording::name).stream(),
                prerequisite.getRegulation().map(names::of).stream()));
        return new Item(
                wording.name(prerequisite.getStrength()) + ": " + what + tools.behind(prerequisite.getNote()),
                prerequisite.getSources());
    }

    private Item cumulation(CumulationRule rule) {
        return new Item(
                wording.name(rule.getKind()) + " " + names.of(rule.getWith()) + tools.behind(rule.getNote()),
                rule.getSources());
    }

    private Item outcome(Outcome outcome) {
        String figures = Names.joinWith(
                "; ",
                outcome.getPeriod().map(wording::period).orElse(""),
                outcome.getPeople()
                        .map(wording::number)
                        .map(people ->
                                outcome.isApproximate() ? wording.say("show.outcome.approximate", people) : people)
                        .orElse(""),
                outcome.getGoal()
                        .map(goal -> wording.say("show.outcome.goal", wording.number(goal)))
                        .orElse(""));
        return new Item(
                wording.say(outcome.getDescription()) + " (" + wording.name(outcome.getKind()) + ")"
                        + (figures.isEmpty() ? "" : ": " + figures),
                outcome.getSources());
    }

    private Item factor(FactorAssessment assessment) {
        String state = assessment
                .getPresent()
                .map(present -> present ? "show.factor.present" : "show.factor.absent")
                .orElse("show.factor.open");
        return new Item(names.of(assessment.getFactor()) + ": " + wording.say(state), assessment.getSources());
    }

    private void list(String key, Stream<Item> items) {
        tools.list(wording.say(key), items.toList());
    }
}
