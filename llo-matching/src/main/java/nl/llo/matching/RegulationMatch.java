package nl.llo.matching;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.id.ConditionId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.regulation.Prerequisite;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How one regulation fits a profile on a date (Dutch: <i>match</i>).
 *
 * <p>The verdict and the timing stand apart: a regulation that has ended can still have fitted. The outcomes of conditions,
 * and everything that follows from them, are worked out when first asked for.
 */
public final class RegulationMatch {

    private final CompiledRegulation compiled;
    private final Question question;
    private final MatchTexts texts;
    private final Verdict verdict;
    private @Nullable List<ConditionOutcome> conditions;

    RegulationMatch(CompiledRegulation compiled, Question question, MatchTexts texts, Verdict verdict) {
        this.compiled = compiled;
        this.question = question;
        this.texts = texts;
        this.verdict = verdict;
    }

    /** The regulation. */
    public Regulation getRegulation() {
        return compiled.regulation;
    }

    /** Whether it fits. */
    public Verdict getVerdict() {
        return verdict;
    }

    /** Whether it is in force on the date, with the dates that go with it. */
    public Timing getTiming() {
        return compiled.term.on(question.date);
    }

    /** True when it is in force, and fits or probably fits. */
    public boolean isOpen() {
        return (verdict == Verdict.ELIGIBLE || verdict == Verdict.LIKELY) && state() == TimingState.IN_FORCE;
    }

    TimingState state() {
        return compiled.term.stateOn(question.date);
    }

    /** Whether the subject of the profile applies, or is reached through somebody else. */
    public Access getAccess() {
        return compiled.applicants.access(question);
    }

    /** Through whom it goes; empty when the access is direct. */
    public List<ApplicantKind> listVia() {
        return compiled.applicants.listVia(question);
    }

    /**
     * The places by which it fits: home, workplace, place of study, in that order, as far as they count and lie in its area.
     * Empty when none is known to, and when it holds in the whole country.
     */
    public List<PlaceKind> listPlaces() {
        Set<PlaceKind> places =
                getCondition(ConditionOutcome.AREA_ID).getOutcome().getPlaces();
        return places.stream().sorted().toList();
    }

    /**
     * The outcome of each condition: who may apply ({@code applicant}), where it holds ({@code area}), then the listed
     * conditions that are in force on the date, in the order of the catalogue.
     */
    public List<ConditionOutcome> listConditions() {
        List<ConditionOutcome> known = conditions;
        if (known == null) {
            known = compiled.explain(question);
            conditions = known;
        }
        return known;
    }

    /** The outcome of a condition, if the regulation has it on the date. */
    public Optional<ConditionOutcome> findCondition(ConditionId id) {
        return listConditions().stream()
                .filter(condition -> condition.getId().equals(id))
                .findFirst();
    }

    /** The outcome of a condition; throws {@code NoSuchElementException} when the regulation has no such one on the date. */
    public ConditionOutcome getCondition(ConditionId id) {
        return findCondition(id).orElseThrow(() -> new NoSuchElementException("no condition " + id + " in force"));
    }

    /**
     * The conditions to which the verdict is due: those that do not hold when it does not fit, and all that are unknown when
     * that is likely or undetermined. Empty when it fits.
     */
    public List<ConditionOutcome> listDecisiveConditions() {
        if (verdict == Verdict.ELIGIBLE) {
            return List.of();
        }
        Truth due = verdict == Verdict.NOT_ELIGIBLE ? Truth.FALSE : Truth.UNKNOWN;
        return listConditions().stream()
                .filter(condition -> condition.getTruth() == due)
                .toList();
    }

    /**
     * The missing facts whose answer could still change the verdict, in the order in which the conditions ask for them. A
     * fact that is asked for only where the outcome is settled already is left out.
     */
    public List<MissingFact> listMissingFacts() {
        return Relevance.listFacts(outcomes());
    }

    /** The text-only conditions that a person has yet to judge; none of what does not fit, or fits without them. */
    public List<CriterionOutcome> listTextOnly() {
        return listOpenLeaves(UnknownCause.TEXT_ONLY);
    }

    /** The undecided criteria of one cause, as far as the verdict still depends on them. */
    public List<CriterionOutcome> listOpenLeaves(UnknownCause cause) {
        return verdict == Verdict.NOT_ELIGIBLE || verdict == Verdict.ELIGIBLE
                ? List.of()
                : OpenLeaves.list(outcomes(), cause);
    }

    private List<CriterionOutcome> outcomes() {
        return listConditions().stream().map(ConditionOutcome::getOutcome).toList();
    }

    /** What comes first, such as career advice. Does not count in the verdict. */
    public List<Prerequisite> listPrerequisites() {
        return getRegulation().getPrerequisites();
    }

    /** Tells a reader in a few sentences whether it fits, why, and what is still needed. Not for parsing. */
    public String explain(Language language) {
        return texts.explain(this, language);
    }

    /** Names the regulation only: how it came out may say something about a person. */
    @Override
    public String toString() {
        return "RegulationMatch{" + getRegulation().getId() + "}";
    }
}
