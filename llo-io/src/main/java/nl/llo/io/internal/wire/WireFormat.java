package nl.llo.io.internal.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.UnionCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.area.Area;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.FunderShare;
import nl.llo.model.budget.RecordedUse;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.budget.Tranche;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.facility.Facility;
import nl.llo.model.factor.FactorAssessment;
import nl.llo.model.factor.ReachFactor;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.CourseId;
import nl.llo.model.id.DevelopmentPlanId;
import nl.llo.model.id.EventKey;
import nl.llo.model.id.FacilityId;
import nl.llo.model.id.FactorId;
import nl.llo.model.id.GrantId;
import nl.llo.model.id.OccupationId;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.PolicyId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.id.ScenarioId;
import nl.llo.model.id.SectorId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.outcome.Outcome;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.plan.PlanStep;
import nl.llo.model.plan.StepCost;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.CumulationRule;
import nl.llo.model.regulation.Prerequisite;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.replay.Arrival;
import nl.llo.model.replay.BudgetStage;
import nl.llo.model.replay.CourseSpread;
import nl.llo.model.replay.Crowd;
import nl.llo.model.replay.CurvePart;
import nl.llo.model.replay.GroupTally;
import nl.llo.model.replay.Lottery;
import nl.llo.model.replay.Preparation;
import nl.llo.model.replay.RecordedRound;
import nl.llo.model.replay.ReplayGroup;
import nl.llo.model.replay.ReplayOutcome;
import nl.llo.model.replay.ReplayPoint;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.replay.ReplayTally;
import nl.llo.model.replay.ReservedPart;
import nl.llo.model.replay.WeightedAmount;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Elapsed;
import nl.llo.model.time.Period;
import nl.llo.model.trait.TraitDefinition;
import org.jspecify.annotations.Nullable;

/** Finds the description of a type. */
public final class WireFormat {

    /** The version of the format that this library reads and writes. */
    public static final String VERSION = "1.0";

    /** Profiles, which are data about persons. */
    public static final ObjectCodec<Profile> PROFILE = ProfileWire.PROFILE;

    /** Events of a ledger, which may name persons. */
    public static final UnionCodec<LedgerEvent> EVENT = LedgerWire.EVENT;

    /** Development plans, which are data about persons. */
    public static final ObjectCodec<DevelopmentPlan> PLAN = PlanWire.PLAN;

    private static final Map<Class<?>, ValueCodec<?>> BY_TYPE = new LinkedHashMap<>();

    static {
        addBasics();
        addIds();
        addRecords();
        addParts();
        addReplays();
    }

    private WireFormat() {}

    private static <T> void add(Class<T> type, ValueCodec<T> codec) {
        BY_TYPE.put(type, codec);
    }

    private static void addBasics() {
        add(LocalizedText.class, BasicWire.TEXT);
        add(Period.class, BasicWire.PERIOD);
        add(Money.class, BasicWire.MONEY);
        add(Share.class, BasicWire.SHARE);
        add(SourceReference.class, SourceWire.REFERENCE);
        add(Area.class, AreaWire.AREA);
        add(Criterion.class, CriterionWire.CRITERION);
        add(AgeLimit.class, new AgeLimitCodec());
    }

    private static void addIds() {
        add(SourceDocumentId.class, IdWire.DOCUMENT_REF);
        add(OrganisationId.class, IdWire.ORGANISATION);
        add(TraitId.class, IdWire.TRAIT);
        add(TargetGroupId.class, IdWire.GROUP);
        add(FactorId.class, IdWire.FACTOR);
        add(FacilityId.class, IdWire.NEW_FACILITY);
        add(BudgetId.class, IdWire.NEW_BUDGET);
        add(RegulationId.class, IdWire.REGULATION);
        add(MunicipalityCode.class, IdWire.MUNICIPALITY);
        add(RegionCode.class, IdWire.REGION);
        add(ProvinceCode.class, IdWire.PROVINCE);
        add(Postcode4.class, IdWire.POSTCODE);
        add(ProfileId.class, IdWire.PROFILE);
        add(ConditionId.class, IdWire.CONDITION);
        add(DevelopmentPlanId.class, IdWire.PLAN);
        add(SectorId.class, IdWire.SECTOR);
        add(OccupationId.class, IdWire.OCCUPATION);
        add(RegisterId.class, IdWire.REGISTER);
        add(CourseId.class, IdWire.COURSE);
        add(GrantId.class, IdWire.GRANT);
        add(EventKey.class, IdWire.EVENT);
    }

    private static void addRecords() {
        add(SourceDocument.class, SourceWire.DOCUMENT);
        add(Organisation.class, PartyWire.ORGANISATION);
        add(TraitDefinition.class, PartyWire.TRAIT);
        add(TargetGroup.class, PartyWire.GROUP);
        add(ReachFactor.class, PartyWire.FACTOR);
        add(Facility.class, FacilityWire.FACILITY);
        add(Regulation.class, RegulationWire.REGULATION);
        add(Profile.class, PROFILE);
        add(DevelopmentPlan.class, PLAN);
        add(LedgerEvent.class, EVENT);
    }

    private static void addParts() {
        add(FactorAssessment.class, PartyWire.ASSESSMENT);
        add(Budget.class, BudgetWire.BUDGET);
        add(FunderShare.class, BudgetWire.FUNDER);
        add(Tranche.class, BudgetWire.TRANCHE);
        add(Cap.class, BudgetWire.CAP);
        add(ReservedShare.class, BudgetWire.RESERVED);
        add(RecordedUse.class, BudgetWire.USE);
        add(Condition.class, RegulationPartsWire.CONDITION);
        add(Prerequisite.class, RegulationPartsWire.PREREQUISITE);
        add(CumulationRule.class, RegulationPartsWire.CUMULATION);
        add(Outcome.class, RegulationPartsWire.OUTCOME);
        add(Place.class, ProfileWire.PLACE);
        add(Course.class, ProfileWire.COURSE);
        add(PlanStep.class, PlanWire.STEP);
        add(StepCost.class, PlanWire.COST);
    }

    private static void addReplays() {
        add(Elapsed.class, MomentWire.ELAPSED);
        add(ScenarioId.class, IdWire.SCENARIO);
        add(PolicyId.class, IdWire.POLICY);
        add(ReplayGroupId.class, IdWire.REPLAY_GROUP);
        add(ReplayScenario.class, ReplayScenarioWire.SCENARIO);
        add(ReplayRound.class, ReplayScenarioWire.ROUND);
        add(ReplayGroup.class, ReplayScenarioWire.GROUP);
        add(RecordedRound.class, ReplayScenarioWire.RECORDED);
        add(Crowd.class, ReplayPeopleWire.CROWD);
        add(CurvePart.class, ReplayPeopleWire.CURVE_PART);
        add(WeightedAmount.class, ReplayPeopleWire.AMOUNT);
        add(Preparation.class, ReplayPeopleWire.PREPARATION);
        add(CourseSpread.class, ReplayPeopleWire.COURSES);
        add(Arrival.class, ReplayPeopleWire.ARRIVAL);
        add(ReplayPolicy.class, ReplayPolicyWire.POLICY);
        add(Lottery.class, ReplayPolicyWire.LOTTERY);
        add(ReservedPart.class, ReplayPolicyWire.RESERVED);
        add(BudgetStage.class, ReplayPolicyWire.STAGE);
        add(ReplayReport.class, ReplayReportWire.REPORT);
        add(ReplayOutcome.class, ReplayReportWire.OUTCOME);
        add(GroupTally.class, ReplayReportWire.GROUP);
        add(ReplayTally.class, ReplayReportWire.TALLY);
        add(ReplayPoint.class, ReplayReportWire.POINT);
    }

    /**
     * Finds the description of a type or of the type that it is a form of: what describes {@code Criterion} also describes
     * {@code AgeCriterion}.
     *
     * @param type an interface or class of the model, or the class of a value of it
     * @return the description, or null if the type is none of the model's
     */
    public static @Nullable ValueCodec<?> find(Class<?> type) {
        ValueCodec<?> exact = BY_TYPE.get(type);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<Class<?>, ValueCodec<?>> entry : BY_TYPE.entrySet()) {
            if (entry.getKey().isAssignableFrom(type)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /**
     * Describes a set of which something is known.
     *
     * @param item the type of what is in it; when it is not known, the description can only write
     */
    public static @Nullable ValueCodec<?> knownSet(@Nullable Class<?> item) {
        if (item == null) {
            return knownSetOf(Values.form(Phrase.FORM_ID, "", text -> text));
        }
        ValueCodec<?> codec = item.isEnum() ? choice(item) : find(item);
        return codec == null ? null : knownSetOf(codec);
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the caller knows that it is an enum
    private static ValueCodec<?> choice(Class<?> item) {
        return Values.choice((Class<? extends Enum>) item);
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // enums and ids are comparable
    private static ValueCodec<?> knownSetOf(ValueCodec<?> item) {
        return new KnownSetCodec("KnownSet", item);
    }

    /** Gives the types that have a description of their own. */
    public static Iterable<Class<?>> types() {
        return BY_TYPE.keySet();
    }
}
