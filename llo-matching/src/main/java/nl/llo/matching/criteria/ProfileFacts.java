package nl.llo.matching.criteria;

import java.time.LocalDate;
import nl.llo.matching.internal.fact.AgeFacts;
import nl.llo.matching.internal.fact.StatusFacts;
import nl.llo.matching.internal.place.PlaceFacts;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * A profile on a date, made ready for asking many criteria: age, statuses and places are worked out once. Made by
 * {@link CriteriaCompiler#prepare} and understood by what that same compiler compiled.
 *
 * <p>Thread-safe: what it remembers is worked out again when two threads ask at once, to the same result.
 */
public final class ProfileFacts {

    final Profile profile;
    final LocalDate date;
    final AgeFacts age;
    final StatusFacts statuses;
    private final PlaceFacts home;
    private final PlaceFacts work;
    private final PlaceFacts study;
    private final @Nullable Answer[] groupAnswers;
    private final @Nullable Answer[] negatedGroupAnswers;
    private final @Nullable CriterionOutcome[] groupOutcomes;

    ProfileFacts(Profile profile, LocalDate date, ReferenceData reference, int groups) {
        this.profile = profile;
        this.date = date;
        this.age = new AgeFacts(profile, date, reference.getAowTable());
        this.statuses = new StatusFacts(profile.getStatuses());
        this.home = PlaceFacts.of(profile.getHome(), reference.getGeography(), date);
        this.work = PlaceFacts.of(profile.getWork(), reference.getGeography(), date);
        this.study = PlaceFacts.of(profile.getStudy(), reference.getGeography(), date);
        this.groupAnswers = new Answer[groups];
        this.negatedGroupAnswers = new Answer[groups];
        this.groupOutcomes = new CriterionOutcome[groups];
    }

    PlaceFacts place(PlaceKind kind) {
        return switch (kind) {
            case HOME -> home;
            case WORK -> work;
            case STUDY -> study;
        };
    }

    /** Answers a group's definition once, however many conditions name the group. */
    Answer answerGroup(GroupDefinition group, boolean negated) {
        @Nullable Answer[] answers = negated ? negatedGroupAnswers : groupAnswers;
        Answer answer = answers[group.index];
        if (answer == null) {
            answer = group.node().answer(this, negated);
            answers[group.index] = answer;
        }
        return answer;
    }

    CriterionOutcome explainGroup(GroupDefinition group) {
        CriterionOutcome outcome = groupOutcomes[group.index];
        if (outcome == null) {
            outcome = group.node().explain(this);
            groupOutcomes[group.index] = outcome;
        }
        return outcome;
    }

    /** Names the date and nothing of the profile. */
    @Override
    public String toString() {
        return "ProfileFacts{date=" + date + "}";
    }
}
