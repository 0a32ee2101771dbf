package nl.llo.matching.lint;

import static nl.llo.matching.lint.LintSeverity.INFO;
import static nl.llo.matching.lint.LintSeverity.WARNING;

import nl.llo.matching.explain.Template;
import nl.llo.model.text.Language;

/** Everything that can be found. A code keeps its meaning for ever: scripts may test for it. */
public enum LintCode {
    /** A condition, a definition or an area fits everybody, so it asks nothing. */
    ALWAYS_TRUE(
            "LLO-LINT-ALWAYS-TRUE",
            WARNING,
            "{what} past op iedereen.",
            "{what} fits everybody.",
            "Kijk of er een sleutel of grens ontbreekt of verkeerd is; laat haar anders weg.",
            "See whether a key or bound is missing or wrong; otherwise leave it out."),
    /** A condition, a definition or an area contradicts itself, so that it fits nobody. */
    NEVER_TRUE(
            "LLO-LINT-NEVER-TRUE",
            WARNING,
            "{what} past op niemand.",
            "{what} fits nobody.",
            "Kijk welke delen elkaar tegenspreken.",
            "See which parts contradict each other."),
    /** A part of a condition or definition can be left out and the same people still fit. */
    DEAD_BRANCH(
            "LLO-LINT-DEAD-BRANCH",
            WARNING,
            "Zonder dit deel past het geheel op precies dezelfde mensen.",
            "Without this part the whole fits exactly the same people.",
            "Laat het deel weg, of kijk of een grens of een “niet” verkeerd staat.",
            "Leave the part out, or see whether a bound or a “not” is misplaced."),
    /** A part of a condition or definition says no more than another part beside it does. */
    SUBSUMED_BRANCH(
            "LLO-LINT-SUBSUMED-BRANCH",
            WARNING,
            "Dit deel maakt geen verschil naast {beside}.",
            "This part makes no difference beside {beside}.",
            "Laat het deel weg, of kijk of de grenzen van de twee verwisseld zijn.",
            "Leave the part out, or see whether the bounds of the two are swapped."),
    /** A part of a condition or definition stands there twice. */
    REPEATED_BRANCH(
            "LLO-LINT-REPEATED-BRANCH",
            WARNING,
            "Dit deel vraagt hetzelfde als {beside}.",
            "This part asks the same as {beside}.",
            "Laat een van beide weg, of kijk of het een iets anders had moeten vragen.",
            "Leave one of them out, or see whether it should have asked something else."),
    /** A condition of a regulation asks the same as another one that is in force whenever it is. */
    REPEATED_CONDITION(
            "LLO-LINT-REPEATED-CONDITION",
            WARNING,
            "Deze voorwaarde vraagt hetzelfde als de voorwaarde “{beside}”.",
            "This condition asks the same as the condition “{beside}”.",
            "Laat een van beide weg.",
            "Leave one of them out."),
    /** A condition of a regulation follows from another one that is in force whenever it is. */
    SUBSUMED_CONDITION(
            "LLO-LINT-SUBSUMED-CONDITION",
            INFO,
            "Wie aan de voorwaarde “{beside}” voldoet, voldoet ook aan deze.",
            "Whoever meets the condition “{beside}” meets this one too.",
            "Er hoeft niets mis te zijn: een bron kan beide noemen.",
            "Nothing need be wrong: a source may state both."),
    /** Two conditions of a regulation bound the same attributes in periods that differ and overlap. */
    OVERLAPPING_VERSIONS(
            "LLO-LINT-OVERLAPPING-VERSIONS",
            WARNING,
            "Deze voorwaarde gaat over hetzelfde als de voorwaarde “{beside}”, en hun perioden overlappen.",
            "This condition is about the same as the condition “{beside}”, and their periods overlap.",
            "Laat de ene periode eindigen voor de andere begint; op gedeelde dagen gelden ze allebei.",
            "Let one period end before the other begins; on shared days both hold."),
    /** Nobody can belong to a group. */
    GROUP_WITHOUT_MEMBERS(
            "LLO-LINT-GROUP-WITHOUT-MEMBERS",
            WARNING,
            "Niemand kan bij deze groep horen.",
            "Nobody can belong to this group.",
            "Kijk welke delen van de omschrijving, of van de groepen waarnaar zij verwijst, elkaar tegenspreken.",
            "See which parts of the definition, or of the groups that it refers to, contradict each other."),
    /** Two groups with different ids hold the same people by definition. */
    EQUIVALENT_GROUPS(
            "LLO-LINT-EQUIVALENT-GROUPS",
            INFO,
            "Bij deze groep horen dezelfde mensen als bij de groep “{group}”.",
            "The same people belong to this group as to the group “{group}”.",
            "Er hoeft niets mis te zijn: twee partijen kunnen hetzelfde bedoelen.",
            "Nothing need be wrong: two parties may mean the same."),
    /** The conditions of a regulation cannot hold together on any day of its term. */
    REGULATION_FITS_NOBODY(
            "LLO-LINT-REGULATION-FITS-NOBODY",
            WARNING,
            "Niemand kan aan alle voorwaarden samen voldoen.",
            "Nobody can meet all conditions together.",
            "Kijk welke voorwaarden elkaar tegenspreken, ook met het gebied en de looptijd.",
            "See which conditions contradict each other, area and term included."),
    /** None of the groups that a regulation aims at can meet its conditions. */
    REGULATION_REACHES_NO_GROUP(
            "LLO-LINT-REGULATION-REACHES-NO-GROUP",
            WARNING,
            "Geen van de doelgroepen kan aan de voorwaarden voldoen: {groups}.",
            "None of the target groups can meet the conditions: {groups}.",
            "Kijk of de doelgroepen of de voorwaarden kloppen.",
            "See whether the target groups or the conditions are right."),
    /** One of the groups that a regulation aims at cannot meet its conditions. */
    REGULATION_MISSES_GROUP(
            "LLO-LINT-REGULATION-MISSES-GROUP",
            WARNING,
            "Wie bij de doelgroep “{group}” hoort, kan niet aan de voorwaarden voldoen.",
            "Whoever belongs to the target group “{group}” cannot meet the conditions.",
            "Kijk of de doelgroep of de voorwaarden kloppen.",
            "See whether the target group or the conditions are right."),
    /** A criterion is too large to be looked at completely. */
    TOO_LARGE(
            "LLO-LINT-TOO-LARGE",
            INFO,
            "{what} is te groot om helemaal na te kijken.",
            "{what} is too large to be looked at completely.",
            "Verdeel het over meer voorwaarden of groepen.",
            "Divide it into more conditions or groups.");

    private final String code;
    private final LintSeverity severity;
    private final String messageNl;
    private final String messageEn;
    private final String hintNl;
    private final String hintEn;

    LintCode(String code, LintSeverity severity, String messageNl, String messageEn, String hintNl, String hintEn) {
        this.code = code;
        this.severity = severity;
        this.messageNl = messageNl;
        this.messageEn = messageEn;
        this.hintNl = hintNl;
        this.hintEn = hintEn;
    }

    /** How much it weighs. */
    public LintSeverity getSeverity() {
        return severity;
    }

    /**
     * Gives the message with its places for arguments still open, such as {@code {what} fits everybody.}
     *
     * @param language the language to give
     * @return the template
     */
    public String getMessageTemplate(Language language) {
        return language == Language.NL ? messageNl : messageEn;
    }

    Template message() {
        return Template.of(messageNl, messageEn);
    }

    Template hint() {
        return Template.of(hintNl, hintEn);
    }

    /** The code as it is shown, such as {@code LLO-LINT-ALWAYS-TRUE}. */
    @Override
    public String toString() {
        return code;
    }
}
