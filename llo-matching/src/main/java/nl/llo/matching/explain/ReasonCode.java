package nl.llo.matching.explain;

/** What a {@link Reason} says. The codes are stable: programs may compare them, and texts may change without them. */
public sealed interface ReasonCode permits RuleCode, RemarkCode, AreaCode, MoneyCode, RefusalCode, FundingCode {

    /**
     * Gives the name of the constant, unique within its kind of code.
     *
     * @return the code in upper case
     */
    String name();

    /**
     * Gives the text that the reason's arguments are put into.
     *
     * @return the template in both languages
     */
    Template getTemplate();
}
