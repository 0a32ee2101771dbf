package nl.llo.model.organisation;

/** What kind of party an organisation is. */
public enum OrganisationType {
    /** Ministerie. */
    MINISTRY,
    /** Gemeente. */
    MUNICIPALITY,
    /** Vereniging van of voor gemeenten, such as VNG or Divosa. */
    MUNICIPAL_ASSOCIATION,
    /** Provincie. */
    PROVINCE,
    /** Uitvoeringsinstituut werknemersverzekeringen. */
    UWV,
    /** Leerwerkloket: the free regional desk for advice on learning and working. */
    LEARNING_DESK,
    /** O&amp;O-fonds: the training and development fund of a sector. */
    TRAINING_FUND,
    /** Vakbond. */
    UNION,
    /** Werkgeversorganisatie. */
    EMPLOYERS_ORGANISATION,
    /** Brancheorganisatie. */
    BRANCH_BODY,
    /** Publicly funded school, from practical to higher education. */
    SCHOOL,
    /** Vereniging van scholen of opleiders. */
    SCHOOL_ASSOCIATION,
    /** Private opleider. */
    TRAINER,
    /** Platform or learning community. */
    PLATFORM,
    /** Samenwerkingsverband. */
    PARTNERSHIP,
    /** Sociaal ontwikkelbedrijf, SW-bedrijf. */
    SOCIAL_FIRM,
    /** Company. */
    COMPANY,
    /** Adviesraad, such as the SER. */
    COUNCIL,
    /** Loopbaancentrum. */
    CAREER_CENTRE,
    /** Zorg- of welzijnsorganisatie. */
    CARE,
    /** Kenniscentrum or research institute. */
    KNOWLEDGE_CENTRE,
    /** Uitvoeringsdienst of agentschap. */
    AGENCY,
    /** Fund that is not a sector's training fund. */
    FUND,
    /** European institution or network. */
    EUROPEAN,
    /** None of the others. */
    OTHER
}
