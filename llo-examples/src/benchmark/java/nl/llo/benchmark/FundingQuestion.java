package nl.llo.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.llo.matching.MatchReport;
import nl.llo.matching.Matcher;
import nl.llo.matching.funding.FundingPlanner;
import nl.llo.matching.funding.FundingReport;
import nl.llo.model.area.Area;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.CapKind;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.DevelopmentPlanId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.plan.PlanStep;
import nl.llo.model.plan.StepCost;
import nl.llo.model.plan.StepKind;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.CumulationKind;
import nl.llo.model.regulation.CumulationRule;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.RegulationKind;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;

/** A case as a catalogue and a route, for the planner. */
final class FundingQuestion {

    private static final SourceReference SOURCE =
            SourceReference.builder().document(SourceDocumentId.of("MADE-UP")).build();

    private final FundingCase given;
    private final FundingPlanner planner;
    private final MatchReport report;
    private final DevelopmentPlan route;
    private final Profile person =
            Profile.builder().used(KnownSet.exactly()).build();

    FundingQuestion(FundingCase given) {
        this.given = given;
        var catalogue = Catalogue.builder();
        Map<BudgetId, Money> left = new HashMap<>();
        for (int f = 0; f < given.funds().size(); f++) {
            catalogue.addRegulation(regulation(f));
            left.put(BudgetId.of(id(f)), Money.of(1_000_000));
        }
        route = route();
        planner = FundingPlanner.standard().withMoneyLeft(left);
        report = Matcher.of(catalogue.build(), ReferenceData.empty()).match(person, FundingCase.DAY);
    }

    FundingReport plan() {
        return planner.plan(route, person, report);
    }

    private DevelopmentPlan route() {
        var made = DevelopmentPlan.builder().id(DevelopmentPlanId.of("made-up"));
        for (int s = 0; s < given.days().size(); s++) {
            var step = PlanStep.builder()
                    .kind(StepKind.LEARNING)
                    .name(LocalizedText.of("Stap", "Step"))
                    .period(Period.startingOn(given.days().get(s)));
            for (FundingCase.Cost cost : given.costs()) {
                if (cost.step() == s) {
                    step.addCosts(StepCost.builder()
                            .kind(cost.kind())
                            .amount(euros(cost.cents()))
                            .build());
                }
            }
            made.addSteps(step.build());
        }
        return made.build();
    }

    private Regulation regulation(int number) {
        FundingCase.Fund fund = given.funds().get(number);
        var budget = Budget.builder()
                .id(BudgetId.of(id(number)))
                .costKinds(fund.kinds())
                .caps(caps(fund))
                .maxShare(Share.ofPercent(BigDecimal.valueOf(fund.percent())))
                .ownShare(Share.ofPercent(BigDecimal.valueOf(fund.own())))
                .addSources(SOURCE);
        fund.rank().ifPresent(budget::rank);
        var regulation = Regulation.builder()
                .id(RegulationId.of(id(number)))
                .name(LocalizedText.of("Verzonnen", "Made up"))
                .kind(RegulationKind.REGIONAL_FUND)
                .addPeriods(Period.startingOn(FundingCase.DAY.minusYears(1)))
                .area(Area.national())
                .addBudgets(budget.build())
                .addSources(SOURCE);
        fund.excludes().forEach(other -> regulation.addCumulation(rule(CumulationKind.EXCLUDES, other)));
        fund.after().ifPresent(other -> regulation.addCumulation(rule(CumulationKind.ONLY_AFTER, other)));
        return regulation.build();
    }

    private static List<Cap> caps(FundingCase.Fund fund) {
        List<Cap> caps = new ArrayList<>();
        add(caps, CapKind.PER_PERSON, fund.person());
        add(caps, CapKind.PER_PERSON_PER_YEAR, fund.year());
        add(caps, CapKind.PER_COURSE, fund.course());
        return caps;
    }

    private static void add(List<Cap> caps, CapKind kind, OptionalLong cents) {
        cents.ifPresent(
                most -> caps.add(Cap.builder().kind(kind).amount(euros(most)).build()));
    }

    private static CumulationRule rule(CumulationKind kind, int other) {
        return CumulationRule.builder()
                .kind(kind)
                .with(RegulationId.of(id(other)))
                .addSources(SOURCE)
                .build();
    }

    private static Money euros(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2));
    }

    private static String id(int fund) {
        return "fund-" + fund;
    }
}
