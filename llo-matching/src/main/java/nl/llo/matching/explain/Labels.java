package nl.llo.matching.explain;

import nl.llo.model.education.EducationLevel;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.text.LocalizedText;

/** How the constants of the model are called in running text. */
public final class Labels {

    private Labels() {}

    /**
     * Names a level of education.
     *
     * @param level the level
     * @return its name in lower case
     */
    public static LocalizedText of(EducationLevel level) {
        return switch (level) {
            case GEEN -> text("geen opleiding", "no education");
            case PO -> text("basisonderwijs", "primary education");
            case VSO_PRO -> text("praktijkonderwijs of vso", "practical or special secondary education (pro, vso)");
            case VMBO_BB -> text("vmbo basis", "vmbo basic track");
            case VMBO_KB -> text("vmbo kader", "vmbo advanced track");
            case VMBO_GLTL -> text("vmbo gemengd of theoretisch", "vmbo combined or theoretical track");
            case MBO_1 -> text("mbo 1 (entree)", "mbo 1 (entry level)");
            case MBO_2 -> text("mbo 2", "mbo 2");
            case MBO_3 -> text("mbo 3", "mbo 3");
            case MBO_4 -> text("mbo 4", "mbo 4");
            case HAVO -> text("havo", "havo");
            case VWO -> text("vwo", "vwo");
            case AD -> text("associate degree", "associate degree");
            case HBO_BA -> text("hbo-bachelor", "bachelor's degree (hbo)");
            case WO_BA -> text("wo-bachelor", "bachelor's degree (university)");
            case HBO_MA -> text("hbo-master", "master's degree (hbo)");
            case WO_MA -> text("wo-master", "master's degree (university)");
            case PHD -> text("doctoraat", "doctorate");
        };
    }

    /**
     * Names a position on the labour market.
     *
     * @param status the position
     * @return a phrase that follows "situation:"
     */
    public static LocalizedText of(EmploymentStatus status) {
        return switch (status) {
            case EMPLOYED -> text("in loondienst", "employed");
            case FLEX -> text("flexwerker", "flex worker");
            case ON_CALL -> text("oproepkracht", "on-call worker");
            case TEMP_AGENCY -> text("uitzendkracht", "temporary agency worker");
            case SHELTERED_WORK -> text("beschut werk", "sheltered work");
            case SELF_EMPLOYED -> text("zelfstandige", "self-employed");
            case SELF_EMPLOYED_WITHOUT_STAFF -> text("zelfstandige zonder personeel", "self-employed without staff");
            case UNEMPLOYED -> text("werkloos", "unemployed");
            case JOBSEEKER -> text("werkzoekend", "looking for work");
            case THREATENED_WITH_JOB_LOSS -> text("dreigend baanverlies", "threatened with job loss");
            case STUDENT -> text("scholier of student", "pupil or student");
            case DAY_CARE -> text("dagbesteding", "day care");
            case DETAINED -> text("in detentie", "in detention");
            case RETIRED -> text("met pensioen", "retired");
        };
    }

    /**
     * Names a benefit.
     *
     * @param benefit the benefit
     * @return its usual name
     */
    public static LocalizedText of(Benefit benefit) {
        return switch (benefit) {
            case WW -> text("WW", "WW (unemployment)");
            case PARTICIPATIEWET -> text("bijstand (Participatiewet)", "social assistance (Participatiewet)");
            case WAJONG -> text("Wajong", "Wajong (young disabled)");
            case WIA -> text("WIA", "WIA (work disability)");
            case WAO -> text("WAO", "WAO (work disability)");
            case IOW -> text("IOW", "IOW (older unemployed)");
            case TOZO -> text("Tozo", "Tozo (self-employed, temporary)");
            case BBZ -> text("Bbz", "Bbz (self-employed)");
            case OTHER -> text("een andere uitkering", "another benefit");
        };
    }

    /**
     * Names a kind of place.
     *
     * @param kind the kind
     * @return its name in lower case
     */
    public static LocalizedText of(PlaceKind kind) {
        return switch (kind) {
            case HOME -> text("woonplaats", "home");
            case WORK -> text("werkplek", "workplace");
            case STUDY -> text("studieplaats", "place of study");
        };
    }

    /**
     * Names a kind of applicant.
     *
     * @param kind the kind
     * @return its name with an article
     */
    public static LocalizedText of(ApplicantKind kind) {
        return switch (kind) {
            case PERSON -> text("een persoon", "a person");
            case EMPLOYER -> text("een werkgever", "an employer");
            case TRAINER -> text("een opleider", "a trainer");
            case SECTOR_ORGANISATION -> text("een sectororganisatie", "a sector organisation");
            case REGIONAL_PARTNERSHIP -> text("een regionaal samenwerkingsverband", "a regional partnership");
            case MUNICIPALITY -> text("de gemeente", "the municipality");
            case PROVINCE -> text("de provincie", "the province");
        };
    }

    /**
     * Names a kind of facility.
     *
     * @param kind the kind
     * @return its name in lower case
     */
    public static LocalizedText of(FacilityKind kind) {
        return switch (kind) {
            case TRAINING_BUDGET -> text("scholingsbudget", "training budget");
            case VOUCHER -> text("voucher", "voucher");
            case COURSE -> text("opleiding of cursus", "course");
            case CAREER_ADVICE -> text("loopbaanadvies", "career advice");
            case COACHING -> text("coaching", "coaching");
            case E_LEARNING -> text("e-learning", "e-learning");
            case WORK_PLACEMENT -> text("stage of werkervaringsplaats", "work placement");
            case SYMPOSIUM -> text("symposium", "symposium");
            case SCHOLARSHIP -> text("beurs", "scholarship");
            case LEARNING_JOB -> text("leerbaan", "learning job");
            case PRACTICE_CERTIFICATE -> text("praktijkverklaring", "practice certificate");
            case TESTING -> text("test", "testing");
            case CV_HELP -> text("hulp bij cv en solliciteren", "help with CV and application");
            case REFERRAL -> text("doorverwijzing", "referral");
            case INFORMATION -> text("voorlichting", "information");
            case NETWORK -> text("netwerk", "network");
            case WORK_PLACEMENT_SUPPORT -> text("begeleiding op de werkplek", "support in the workplace");
            case PROJECT_FUNDING -> text("projectsubsidie", "project funding");
            case INCOME_SUPPORT -> text("inkomensondersteuning", "income support");
            case GUIDANCE -> text("begeleiding", "guidance");
        };
    }

    private static LocalizedText text(String nl, String en) {
        return LocalizedText.of(nl, en);
    }
}
