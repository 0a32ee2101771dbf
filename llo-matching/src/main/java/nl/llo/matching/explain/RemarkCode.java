package nl.llo.matching.explain;

/** Why an outcome is what it is, or how far it can be trusted. */
public enum RemarkCode implements ReasonCode {
    /** A fact about the person is needed. */
    FACT_MISSING("nog niet bekend: {facts}", "not known yet: {facts}"),
    /** The year of birth leaves two ages open. */
    BIRTH_YEAR_NOT_ENOUGH(
            "alleen het geboortejaar is niet genoeg, de geboortedatum is nodig",
            "the year of birth is not enough, the date of birth is needed"),
    /** The AOW age of the person's year has yet to be published. */
    AOW_AGE_NOT_PUBLISHED(
            "welke AOW-leeftijd hier geldt, is nog niet vastgesteld",
            "the state pension age that applies has not been set yet"),
    /** Which region a municipality belongs to is recorded before and after the date, not on it. */
    PLACE_HELD_BETWEEN("afgeleid: {remark}", "inferred: {remark}"),
    /** In which of several regions a municipality lay is not recorded, and does not matter. */
    PLACE_EITHER_WAY(
            "{remark}; de uitkomst is in beide gevallen dezelfde", "{remark}; the outcome is the same either way"),
    /** The reference data do not say whether the place lies in the area. */
    PLACE_NOT_RECORDED("{remark}", "{remark}"),
    /** The municipality was merged since, and only a part of it lay in the area. */
    PLACE_SPLIT_BY_MERGER(
            "door een herindeling ligt maar een deel van deze gemeente in het gebied",
            "because of a merger only a part of this municipality lies in the area"),
    /** The municipality was merged, and all of it lies in the area. */
    PLACE_FOLLOWED_MERGER("volgens de herindeling van deze gemeente", "by the merger of this municipality"),
    /** A code of the area is in no division. */
    AREA_CODE_NOT_KNOWN(
            "het gebied noemt een regio die niet in de gegevens staat",
            "the area names a region that is not in the data"),
    /** The area holds in another period. */
    AREA_NOT_IN_FORCE("dit gebied telt niet mee op deze datum", "this area does not count on this date"),
    /** Home lies outside, work or study inside, and no source says whether that counts. */
    PLACE_MAY_COUNT(
            "de woonplaats ligt buiten het gebied, en geen bron zegt of werken of studeren erin ook telt",
            "the home lies outside the area, and no source says whether work or study in it counts"),
    /** No source says which place counts. */
    HOME_COUNTS(
            "geen bron zegt welke plaats telt; daarom telt de woonplaats",
            "no source says which place counts; therefore the home does"),
    /** No source says where the regulation holds. */
    AREA_NOT_STATED("geen bron zegt waar dit geldt", "no source says where this holds"),
    /** A professional has established it. */
    GROUP_ESTABLISHED("zo vastgesteld door een professional", "established so by a professional"),
    /** The definition of the group did not hold on the date. */
    GROUP_NOT_IN_FORCE("deze groep bestond niet op deze datum", "this group did not exist on this date"),
    /** No group with this id. */
    GROUP_NOT_DEFINED("niemand heeft deze groep omschreven", "nobody has defined this group"),
    /** The definition of the group leads back to itself. */
    GROUP_IN_CIRCLE(
            "de omschrijving van deze groep verwijst naar zichzelf", "the definition of this group refers to itself"),
    /** The start qualification follows from the education. */
    FOLLOWS_FROM_EDUCATION("dit volgt uit de opleiding", "this follows from the education"),
    /** Only a person can judge it. */
    TEXT_ONLY("dit moet een mens beoordelen", "a person has to judge this"),
    /** It is about the participant, and the profile is the applicant's. */
    ABOUT_PARTICIPANT(
            "dit gaat over de deelnemer en niet over de aanvrager", "this is about the participant, not the applicant"),
    /** It is about the applicant, and the profile is the participant's. */
    ABOUT_APPLICANT(
            "dit gaat over de aanvrager en niet over de deelnemer", "this is about the applicant, not the participant"),
    /** A person cannot apply, and may be reached through somebody who can. */
    REACHED_THROUGH("dit loopt via {applicants}", "this goes through {applicants}"),
    /** No source says who applies. */
    APPLICANTS_NOT_STATED(
            "geen bron zegt wie aanvraagt; daarom gelezen als een persoon",
            "no source says who applies; therefore read as a person");

    private final String nl;
    private final String en;

    RemarkCode(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Template getTemplate() {
        return Template.of(nl, en);
    }
}
