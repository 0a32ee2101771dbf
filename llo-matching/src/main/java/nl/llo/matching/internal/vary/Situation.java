package nl.llo.matching.internal.vary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.llo.matching.criteria.CompiledCriterion;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.criteria.ProfileFacts;
import nl.llo.matching.outcome.Answer;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.Regulation;

/** What a regulation asks of the subject of a profile on a day: everything here must hold. */
public final class Situation {

    private final CriteriaCompiler compiler;
    private final LocalDate date;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<CompiledCriterion> compiled = new ArrayList<>();
    private Answer ceiling;

    private Situation(CriteriaCompiler compiler, LocalDate date, Answer ceiling) {
        this.compiler = compiler;
        this.date = date;
        this.ceiling = ceiling;
    }

    /** For a profile that stands for this kind of subject. */
    public static Situation of(Regulation regulation, ApplicantKind kind, LocalDate date, CriteriaCompiler compiler) {
        Answer applicant = applicant(regulation.getApplicants(), kind);
        boolean isPerson = kind == ApplicantKind.PERSON;
        boolean isApplicant = !isPerson || applicant == Answer.YES;
        Situation situation = new Situation(compiler, date, applicant);
        situation.addArea(regulation);
        for (Condition condition : regulation.getConditions()) {
            if (condition.getPeriod().map(period -> period.contains(date)).orElse(true)) {
                if (condition.getSubject() == ConditionSubject.PARTICIPANT ? isPerson : isApplicant) {
                    situation.criteria.add(condition.getCriterion());
                    situation.compiled.add(compiler.compile(condition.getCriterion()));
                } else {
                    situation.ceiling = situation.ceiling.and(Answer.LIKELY);
                }
            }
        }
        return situation;
    }

    private static Answer applicant(Set<ApplicantKind> may, ApplicantKind kind) {
        if (may.contains(kind) || (may.isEmpty() && kind == ApplicantKind.PERSON)) {
            return Answer.YES;
        }
        return kind == ApplicantKind.PERSON ? Answer.OPEN : Answer.NO;
    }

    private void addArea(Regulation regulation) {
        if (regulation.getArea().isEmpty()) {
            ceiling = ceiling.and(Answer.OPEN);
            return;
        }
        Set<PlaceKind> places = regulation.getPlacesThatCount();
        criteria.add(PlaceCriterion.builder()
                .addAllKinds(places.isEmpty() ? Set.of(PlaceKind.HOME) : places)
                .area(regulation.getArea().get())
                .build());
        compiled.add(compiler.compileArea(regulation.getArea(), places));
    }

    /** The day. */
    public LocalDate date() {
        return date;
    }

    /** The highest answer that is left by what no fact about the subject decides. */
    public Answer ceiling() {
        return ceiling;
    }

    /** The criteria, the area first. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** The answer to all of these criteria together, which are given by their places. */
    public Answer answer(List<Integer> which, Profile profile) {
        ProfileFacts facts = compiler.prepare(profile, date);
        Answer answer = Answer.YES;
        for (int i = 0; i < which.size() && answer != Answer.NO; i++) {
            answer = answer.and(compiled.get(which.get(i)).answer(facts));
        }
        return answer;
    }

    /** Whether all of these criteria hold or are for a person to judge. */
    public boolean fits(List<Integer> which, Profile profile) {
        return answer(which, profile).compareTo(Answer.LIKELY) >= 0;
    }
}
