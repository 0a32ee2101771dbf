package nl.llo.model.facility;

/** What is given (Dutch: <i>soort voorziening</i>). */
public enum FacilityKind {
    /** Scholingsbudget. */
    TRAINING_BUDGET,
    /** Voucher or scholingscheque. */
    VOUCHER,
    /** Opleiding, cursus, training. */
    COURSE,
    /** Loopbaanadvies, ontwikkeladvies. */
    CAREER_ADVICE,
    /** Coaching. */
    COACHING,
    /** E-learning, zelfstudie. */
    E_LEARNING,
    /** Stage, werkervaringsplaats. */
    WORK_PLACEMENT,
    /** Vakinhoudelijk symposium. */
    SYMPOSIUM,
    /** Beurs, lodging included when said so. */
    SCHOLARSHIP,
    /** Leerbaan. */
    LEARNING_JOB,
    /** Praktijkverklaring. */
    PRACTICE_CERTIFICATE,
    /** Test, assessment. */
    TESTING,
    /** Hulp bij cv en sollicitatie. */
    CV_HELP,
    /** Doorverwijzing. */
    REFERRAL,
    /** Informatie, voorlichting. */
    INFORMATION,
    /** Netwerk, peer to peer, meester-gezel. */
    NETWORK,
    /** Ondersteuning op de werkplek. */
    WORK_PLACEMENT_SUPPORT,
    /** Subsidie voor een project. */
    PROJECT_FUNDING,
    /** Inkomensondersteuning. */
    INCOME_SUPPORT,
    /** Begeleiding. */
    GUIDANCE
}
