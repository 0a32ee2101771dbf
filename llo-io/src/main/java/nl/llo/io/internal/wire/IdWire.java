package nl.llo.io.internal.wire;

import static nl.llo.io.finding.Phrase.FORM_DOCUMENT_ID;
import static nl.llo.io.finding.Phrase.FORM_ID;
import static nl.llo.io.finding.Phrase.FORM_MUNICIPALITY;
import static nl.llo.io.finding.Phrase.FORM_POSTCODE;
import static nl.llo.io.finding.Phrase.FORM_POSTCODE_RANGE;
import static nl.llo.io.finding.Phrase.FORM_PROVINCE;
import static nl.llo.io.finding.Phrase.FORM_REGION;

import java.util.function.Function;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.CourseId;
import nl.llo.model.id.DevelopmentPlanId;
import nl.llo.model.id.EventKey;
import nl.llo.model.id.FacilityId;
import nl.llo.model.id.FactorId;
import nl.llo.model.id.GrantId;
import nl.llo.model.id.Ids;
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
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.PostcodeRange;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.source.SourceDocumentId;

/** Ids and codes: those that a record is given, those that refer to a record, and those of open lists. */
final class IdWire {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    /** At most 40 characters; other ids have the limit that holds for all. */
    private static final String DOCUMENT = "(?!.{41})[A-Za-z0-9]+(-[A-Za-z0-9]+)*";

    static final ValueCodec<SourceDocumentId> NEW_DOCUMENT =
            Values.definition(IdKind.DOCUMENT, FORM_DOCUMENT_ID, DOCUMENT, SourceDocumentId::of);
    static final ValueCodec<OrganisationId> NEW_ORGANISATION =
            Values.definition(IdKind.ORGANISATION, FORM_ID, SLUG, OrganisationId::of);
    static final ValueCodec<TraitId> NEW_TRAIT = Values.definition(IdKind.TRAIT, FORM_ID, SLUG, TraitId::of);
    static final ValueCodec<TargetGroupId> NEW_GROUP =
            Values.definition(IdKind.GROUP, FORM_ID, SLUG, TargetGroupId::of);
    static final ValueCodec<FactorId> NEW_FACTOR = Values.definition(IdKind.FACTOR, FORM_ID, SLUG, FactorId::of);
    static final ValueCodec<FacilityId> NEW_FACILITY =
            Values.definition(IdKind.FACILITY, FORM_ID, SLUG, FacilityId::of);
    static final ValueCodec<BudgetId> NEW_BUDGET = Values.definition(IdKind.BUDGET, FORM_ID, SLUG, BudgetId::of);
    static final ValueCodec<RegulationId> NEW_REGULATION =
            Values.definition(IdKind.REGULATION, FORM_ID, SLUG, RegulationId::of);

    static final ValueCodec<SourceDocumentId> DOCUMENT_REF =
            Values.reference(IdKind.DOCUMENT, FORM_DOCUMENT_ID, DOCUMENT, SourceDocumentId::of);
    static final ValueCodec<OrganisationId> ORGANISATION =
            Values.reference(IdKind.ORGANISATION, FORM_ID, SLUG, OrganisationId::of);
    static final ValueCodec<TraitId> TRAIT = Values.reference(IdKind.TRAIT, FORM_ID, SLUG, TraitId::of);
    static final ValueCodec<TargetGroupId> GROUP = Values.reference(IdKind.GROUP, FORM_ID, SLUG, TargetGroupId::of);
    static final ValueCodec<FactorId> FACTOR = Values.reference(IdKind.FACTOR, FORM_ID, SLUG, FactorId::of);
    static final ValueCodec<FacilityId> FACILITY = Values.reference(IdKind.FACILITY, FORM_ID, SLUG, FacilityId::of);
    static final ValueCodec<RegulationId> REGULATION =
            Values.reference(IdKind.REGULATION, FORM_ID, SLUG, RegulationId::of);

    private static final String GM = "GM[0-9]{4}";
    private static final String AM = "(AM|SUWI:)(0[1-9]|[1-9][0-9])";
    private static final String PV = "PV[0-9]{2}";
    private static final String PC4 = "[1-9][0-9]{3}";

    static final ValueCodec<MunicipalityCode> NEW_MUNICIPALITY =
            Values.definition(IdKind.MUNICIPALITY, FORM_MUNICIPALITY, GM, MunicipalityCode::of);
    static final ValueCodec<RegionCode> NEW_REGION = Values.definition(IdKind.REGION, FORM_REGION, AM, RegionCode::of);
    static final ValueCodec<ProvinceCode> NEW_PROVINCE =
            Values.definition(IdKind.PROVINCE, FORM_PROVINCE, PV, ProvinceCode::of);

    static final ValueCodec<MunicipalityCode> MUNICIPALITY =
            Values.reference(IdKind.MUNICIPALITY, FORM_MUNICIPALITY, GM, MunicipalityCode::of);
    static final ValueCodec<RegionCode> REGION = Values.reference(IdKind.REGION, FORM_REGION, AM, RegionCode::of);
    static final ValueCodec<ProvinceCode> PROVINCE =
            Values.reference(IdKind.PROVINCE, FORM_PROVINCE, PV, ProvinceCode::of);
    static final ValueCodec<Postcode4> POSTCODE = Values.reference(IdKind.POSTCODE, FORM_POSTCODE, PC4, Postcode4::of);
    static final ValueCodec<PostcodeRange> POSTCODE_RANGE =
            Values.form(FORM_POSTCODE_RANGE, PC4 + "(-" + PC4 + ")?", PostcodeRange::of);

    static final ValueCodec<ProfileId> PROFILE = Values.pseudonym(FORM_ID, SLUG, ProfileId::of);
    static final ValueCodec<ConditionId> CONDITION = Values.form(FORM_ID, SLUG, ConditionId::of);
    static final ValueCodec<DevelopmentPlanId> PLAN = Values.form(FORM_ID, SLUG, DevelopmentPlanId::of);
    static final ValueCodec<SectorId> SECTOR = Values.reference(IdKind.SECTOR, FORM_ID, SLUG, SectorId::of);
    static final ValueCodec<OccupationId> OCCUPATION =
            Values.reference(IdKind.OCCUPATION, FORM_ID, SLUG, OccupationId::of);
    static final ValueCodec<RegisterId> REGISTER = Values.reference(IdKind.REGISTER, FORM_ID, SLUG, RegisterId::of);
    static final ValueCodec<ScenarioId> SCENARIO = Values.form(FORM_ID, SLUG, ScenarioId::of);
    static final ValueCodec<PolicyId> POLICY = Values.form(FORM_ID, SLUG, PolicyId::of);
    static final ValueCodec<ReplayGroupId> REPLAY_GROUP = Values.form(FORM_ID, SLUG, ReplayGroupId::of);
    static final ValueCodec<String> WORD = Values.form(FORM_ID, SLUG, text -> Ids.requireSlug(text, "word"));

    static final ValueCodec<EventKey> EVENT = opaque(EventKey::of);
    static final ValueCodec<GrantId> GRANT = opaque(GrantId::of);
    static final ValueCodec<CourseId> COURSE = opaque(CourseId::of);

    private IdWire() {}

    /** An id that an administration gives out, perhaps as a number or a UUID: it is never about a person. */
    static <T> ValueCodec<T> opaque(Function<String, T> of) {
        return Values.opaque(FORM_ID, SLUG, of);
    }
}
