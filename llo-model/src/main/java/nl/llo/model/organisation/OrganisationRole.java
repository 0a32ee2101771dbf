package nl.llo.model.organisation;

/** What a party does for lifelong development. */
public enum OrganisationRole {
    /** Brings money. */
    FUNDER,
    /** Carries a scheme out. */
    EXECUTOR,
    /** Advises people or employers. */
    ADVISER,
    /** Teaches or trains. */
    TRAINER,
    /** Sends people on to others. */
    REFERRER,
    /** Started an initiative. */
    INITIATOR,
    /** Backs an initiative without paying or carrying it out. */
    SUPPORTER,
    /** Oversees or steers. */
    SUPERVISOR,
    /** Works together in it, with no role of its own stated. */
    PARTNER
}
