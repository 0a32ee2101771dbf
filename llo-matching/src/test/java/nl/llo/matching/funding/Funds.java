package nl.llo.matching.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.matching.MatchReport;
import nl.llo.matching.Matcher;
import nl.llo.model.area.Area;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.CostKind;
import nl.llo.model.budget.RecordedUse;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.budget.Tranche;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.facility.Facility;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.DevelopmentPlanId;
import nl.llo.model.id.FacilityId;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.plan.PlanStep;
import nl.llo.model.plan.StepCost;
import nl.llo.model.plan.StepKind;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.CumulationKind;
import nl.llo.model.regulation.CumulationRule;
import nl.llo.model.regulation.Prerequisite;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.RegulationKind;
import nl.llo.model.regulation.Strength;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;

/**
 * A question in a few lines. A fund is a regulation with one budget of the same name, for everybody and at all times unless it
 * says otherwise:
 *
 * <pre>
 * on 2022-06-01
 * step LEARNING 2022-09-01 COURSE_FEE=1000 TRAVEL=50 EXAM=90@college
 * fund a kinds=COURSE_FEE person=1000 left=5000 share=50 own=10 rank=1 excludes=b after=c
 * </pre>
 */
final class Funds {

    static final LocalDate DATE = LocalDate.of(2022, 6, 1);
    static final SourceReference SOURCE = SourceReference.of(SourceDocumentId.of("TEST"), "1");
    static final Profile PERSON =
            Profile.builder().startQualification(false).used(KnownSet.exactly()).build();

    final List<Regulation> regulations = new ArrayList<>();
    final Map<BudgetId, Money> left = new HashMap<>();
    private LocalDate date = DATE;
    private final DevelopmentPlan.Builder route = DevelopmentPlan.builder().id(DevelopmentPlanId.of("route-1"));

    static Funds of(String text) {
        Funds funds = new Funds();
        for (String line : text.split("\\n", -1)) {
            List<String> words = new ArrayList<>(List.of(line.strip().split(" +", -1)));
            switch (words.remove(0)) {
                case "" -> {}
                case "on" -> funds.date = LocalDate.parse(words.get(0));
                case "step" -> funds.route.addSteps(step(words));
                case "fund" -> funds.addFund(words);
                default -> throw new IllegalArgumentException(line);
            }
        }
        return funds;
    }

    static FundingReport plan(String text) {
        return of(text).plan(FundingPlanner.standard(), PERSON);
    }

    FundingReport plan(FundingPlanner planner, Profile person) {
        Catalogue.Builder builder = Catalogue.builder();
        regulations.forEach(builder::addRegulation);
        Catalogue catalogue = builder.build();
        MatchReport report = Matcher.of(catalogue, ReferenceData.empty()).match(person, date);
        return planner.withMoneyLeft(left).plan(route(), person, report);
    }

    DevelopmentPlan route() {
        return route.build();
    }

    /** Who pays what, as {@code 0.0 a 500 UP_TO_SHARE, 0.0 own 500 LIMITS_REACHED}. */
    static String tell(FundingPlan plan) {
        List<String> lines = new ArrayList<>();
        plan.getPayments()
                .forEach(payment -> lines.add(payment.getStep() + "." + payment.getCost() + " "
                        + payment.getBudget() + " " + payment.getAmount() + " "
                        + payment.getReason().getCode().name()));
        plan.getOwnPayments()
                .forEach(own -> lines.add(own.getStep() + "." + own.getCost() + " own " + own.getAmount() + " "
                        + own.getReason().getCode().name()));
        lines.sort(Comparator.comparing(line -> line.substring(0, line.indexOf(' '))));
        return String.join(", ", lines);
    }

    /** What became of a fund, as {@code LEFT_OUT DOES_NOT_FIT}. */
    static String tell(FundingReport report, String fund) {
        FundOutcome outcome = report.getFunds().stream()
                .filter(one -> one.getBudget().value().equals(fund))
                .findFirst()
                .orElseThrow();
        List<String> words = new ArrayList<>(List.of(outcome.getRole().name()));
        outcome.getReasons().forEach(reason -> words.add(reason.getCode().name()));
        return String.join(" ", words);
    }

    private static PlanStep step(List<String> words) {
        PlanStep.Builder step =
                PlanStep.builder().kind(StepKind.valueOf(words.get(0))).name(LocalizedText.of("Stap", "Step"));
        for (String word : words.subList(1, words.size())) {
            int at = word.indexOf('=');
            if (at < 0) {
                step.period(Period.startingOn(LocalDate.parse(word)));
                continue;
            }
            String[] amount = word.substring(at + 1).split("@", -1);
            StepCost.Builder cost = StepCost.builder()
                    .kind(CostKind.valueOf(word.substring(0, at)))
                    .amount(Money.parse(amount[0]));
            if (amount.length > 1) {
                cost.paidBy(OrganisationId.of(amount[1]));
            }
            step.addCosts(cost.build());
        }
        return step.build();
    }

    private void addFund(List<String> words) {
        String id = words.get(0);
        Regulation.Builder regulation = Regulation.builder()
                .id(RegulationId.of(id))
                .name(LocalizedText.of("Regeling " + id, "Scheme " + id))
                .kind(RegulationKind.REGIONAL_FUND)
                .area(Area.national())
                .addSources(SOURCE);
        Budget.Builder budget = Budget.builder().id(BudgetId.of(id)).addSources(SOURCE);
        List<String> rest = words.subList(1, words.size());
        if (rest.stream().noneMatch(word -> word.startsWith("period="))) {
            regulation.addPeriods(Period.startingOn(LocalDate.of(2000, 1, 1)));
        }
        if (rest.stream().noneMatch(word -> word.startsWith("left=") || word.startsWith("use="))) {
            left.put(BudgetId.of(id), Money.of(1_000_000));
        }
        for (String word : rest) {
            int at = word.indexOf('=');
            String value = word.substring(at + 1);
            if (!addToBudget(budget, id, word.substring(0, at), value)) {
                addToRegulation(regulation, word.substring(0, at), value);
            }
        }
        regulations.add(regulation.addBudgets(budget.build()).build());
    }

    private boolean addToBudget(Budget.Builder budget, String id, String key, String value) {
        switch (key) {
            case "kinds" -> List.of(value.split(",", -1)).forEach(kind -> budget.addCostKinds(CostKind.valueOf(kind)));
            case "share" -> budget.maxShare(Share.ofPercent(new BigDecimal(value)));
            case "own" -> budget.ownShare(Share.ofPercent(new BigDecimal(value)));
            case "rank" -> budget.rank(Integer.parseInt(value));
            case "person" -> budget.addCaps(amount(CapKind.PER_PERSON, value));
            case "year" -> budget.addCaps(amount(CapKind.PER_PERSON_PER_YEAR, value));
            case "course" -> budget.addCaps(amount(CapKind.PER_COURSE, value));
            case "tranche-cap" -> budget.addCaps(amount(CapKind.PER_TRANCHE, value));
            case "region" -> budget.addCaps(amount(CapKind.PER_REGION, value));
            case "total" -> budget.total(Money.parse(value));
            case "count" ->
                budget.addCaps(Cap.builder()
                        .kind(CapKind.PER_PERSON)
                        .count(Integer.parseInt(value))
                        .build());
            case "year-count" ->
                budget.addCaps(Cap.builder()
                        .kind(CapKind.PER_PERSON_PER_YEAR)
                        .count(Integer.parseInt(value))
                        .build());
            case "for-facilities" ->
                List.of(value.split(",", -1)).forEach(facility -> budget.addFacilities(FacilityId.of(facility)));
            case "tranche" -> budget.addTranches(tranche(value));
            case "kept" ->
                budget.addReserved(ReservedShare.builder()
                        .group(TargetGroupId.of("others"))
                        .amount(Money.parse(value))
                        .build());
            case "use" -> budget.addUses(use(value));
            case "left" -> {
                if (!value.equals("unknown")) {
                    left.put(BudgetId.of(id), Money.parse(value));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Cap amount(CapKind kind, String value) {
        return Cap.builder().kind(kind).amount(Money.parse(value)).build();
    }

    /** {@code 2022-01-01..2022-12-31:5000}. */
    private static Tranche tranche(String value) {
        String[] parts = value.split("\\.\\.|:", -1);
        Tranche.Builder tranche =
                Tranche.builder().period(Period.of(LocalDate.parse(parts[0]), LocalDate.parse(parts[1])));
        return parts.length > 2 ? tranche.amount(Money.parse(parts[2])).build() : tranche.build();
    }

    /** {@code 2022-05-01:300}, or {@code 2022-05-01:empty}. */
    private static RecordedUse use(String value) {
        String[] parts = value.split(":", -1);
        RecordedUse.Builder use = RecordedUse.builder().on(LocalDate.parse(parts[0]));
        return parts[1].equals("empty")
                ? use.exhausted(true).build()
                : use.spent(Money.parse(parts[1])).build();
    }

    private static void addToRegulation(Regulation.Builder regulation, String key, String value) {
        switch (key) {
            case "excludes" -> regulation.addCumulation(rule(CumulationKind.EXCLUDES, value));
            case "after" -> regulation.addCumulation(rule(CumulationKind.ONLY_AFTER, value));
            case "first" ->
                regulation.addPrerequisites(Prerequisite.builder()
                        .facility(FacilityKind.valueOf(value))
                        .strength(Strength.REQUIRED)
                        .addSources(SOURCE)
                        .build());
            case "usually" ->
                regulation.addPrerequisites(Prerequisite.builder()
                        .facility(FacilityKind.valueOf(value))
                        .strength(Strength.USUAL)
                        .addSources(SOURCE)
                        .build());
            case "period" -> {
                if (!value.equals("unknown")) {
                    String[] ends = value.split("\\.\\.", -1);
                    regulation.addPeriods(Period.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
                }
            }
            case "for" -> regulation.addApplicants(ApplicantKind.valueOf(value));
            case "grant" -> regulation.addFacilities(facility("grant:" + value));
            case "offers" -> List.of(value.split(",", -1)).forEach(one -> regulation.addFacilities(facility(one)));
            case "if" ->
                regulation.addConditions(Condition.builder()
                        .id(ConditionId.of("c"))
                        .criterion(criterion(value))
                        .addSources(SOURCE)
                        .build());
            default -> throw new IllegalArgumentException(key);
        }
    }

    /** {@code cheque:500}, or {@code cheque} when its worth is not stated. */
    private static Facility facility(String value) {
        String[] parts = value.split(":", -1);
        Facility.Builder facility = Facility.builder()
                .id(FacilityId.of(parts[0]))
                .kind(FacilityKind.VOUCHER)
                .name(LocalizedText.of("Cheque", "Cheque"))
                .addSources(SOURCE);
        return parts.length > 1 ? facility.maxAmount(Money.parse(parts[1])).build() : facility.build();
    }

    private static CumulationRule rule(CumulationKind kind, String other) {
        return CumulationRule.builder()
                .kind(kind)
                .with(RegulationId.of(other))
                .addSources(SOURCE)
                .build();
    }

    private static Criterion criterion(String word) {
        return switch (word) {
            case "text" -> Criterion.text(LocalizedText.of("beoordeling", "a judgement"));
            case "adult" -> Criterion.ageFrom(18);
            case "qualified" -> Criterion.startQualification(true);
            default -> throw new IllegalArgumentException(word);
        };
    }
}
