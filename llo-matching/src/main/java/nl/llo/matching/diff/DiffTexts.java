package nl.llo.matching.diff;

import java.util.Map;
import java.util.Optional;
import nl.llo.matching.TimingState;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Template;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/** How differences read. */
final class DiffTexts {

    static final LocalizedText NOTHING = LocalizedText.of("Er is geen verschil.", "There is no difference.");

    private static final LocalizedText NEW = LocalizedText.of("nieuw", "new");
    private static final LocalizedText GONE = LocalizedText.of("staat er niet meer in", "no longer there");
    private static final LocalizedText NOT_ASKED = LocalizedText.of("niet gevraagd", "not asked");
    private static final LocalizedText NO_GROUP = LocalizedText.of("groep bestaat niet", "no such group");
    private static final Template ONLY = Template.of("{name}: {which} ({verdict})", "{name}: {which} ({verdict})");
    private static final Template CHANGE =
            Template.of("{name}: eerst {before}, dan {after}", "{name}: first {before}, then {after}");
    private static final Template CONDITION = Template.of(
            "{regulation}, voorwaarde “{name}”: eerst {before}, dan {after}",
            "{regulation}, condition “{name}”: first {before}, then {after}");
    private static final Template GROUP = Template.of(
            "hoort bij de groep “{name}”: eerst {before}, dan {after}",
            "belongs to the group “{name}”: first {before}, then {after}");

    private DiffTexts() {}

    static String describe(ReportChange change, Language language) {
        if (change instanceof ReportChange.OnlyInOne only) {
            return ONLY.fill(
                    language,
                    Map.of(
                            "name", new Argument.Words(only.regulation().getName()),
                            "which", new Argument.Words(only.isNew() ? NEW : GONE),
                            "verdict", new Argument.Words(only.verdict().getLabel())));
        }
        if (change instanceof ReportChange.OfVerdict verdict) {
            return fill(
                    CHANGE,
                    language,
                    verdict.regulation().getName(),
                    verdict.before().getLabel(),
                    verdict.after().getLabel());
        }
        if (change instanceof ReportChange.OfTiming timing) {
            return fill(
                    CHANGE,
                    language,
                    timing.regulation().getName(),
                    word(timing.before().getState()),
                    word(timing.after().getState()));
        }
        if (change instanceof ReportChange.OfCondition condition) {
            String name = condition.after().or(condition::before).orElseThrow().name(language);
            return CONDITION.fill(
                    language,
                    Map.of(
                            "regulation",
                                    new Argument.Code(condition.regulation().value()),
                            "name", new Argument.Code(name),
                            "before", new Argument.Words(word(condition.before())),
                            "after", new Argument.Words(word(condition.after()))));
        }
        ReportChange.OfGroup group = (ReportChange.OfGroup) change;
        return fill(
                GROUP,
                language,
                group.group().getName(),
                group.before().map(DiffTexts::word).orElse(NO_GROUP),
                group.after().map(DiffTexts::word).orElse(NO_GROUP));
    }

    private static String fill(
            Template template, Language language, LocalizedText name, LocalizedText before, LocalizedText after) {
        return template.fill(
                language,
                Map.of(
                        "name", new Argument.Words(name),
                        "before", new Argument.Words(before),
                        "after", new Argument.Words(after)));
    }

    private static LocalizedText word(Optional<ConditionOutcome> condition) {
        return condition.map(ConditionOutcome::getAnswer).map(DiffTexts::word).orElse(NOT_ASKED);
    }

    private static LocalizedText word(Answer answer) {
        return switch (answer) {
            case YES -> LocalizedText.of("voldaan", "met");
            case LIKELY -> LocalizedText.of("te beoordelen", "to be judged");
            case OPEN -> LocalizedText.of("nog niet te zeggen", "not to be said yet");
            case NO -> LocalizedText.of("niet voldaan", "not met");
        };
    }

    private static LocalizedText word(Truth truth) {
        return switch (truth) {
            case TRUE -> LocalizedText.of("ja", "yes");
            case FALSE -> LocalizedText.of("nee", "no");
            case UNKNOWN -> LocalizedText.of("nog niet te zeggen", "not to be said yet");
        };
    }

    private static LocalizedText word(TimingState state) {
        return switch (state) {
            case NOT_YET -> LocalizedText.of("nog niet begonnen", "not started yet");
            case IN_FORCE -> LocalizedText.of("loopt", "running");
            case BETWEEN -> LocalizedText.of("loopt tijdelijk niet", "paused");
            case ENDED -> LocalizedText.of("afgelopen", "ended");
            case UNKNOWN -> LocalizedText.of("looptijd niet bekend", "term not known");
        };
    }
}
