package nl.llo.benchmark.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;

/** All regulations as a tree of lambdas over the typed profile, for persons on one day: what a user of the model writes first. */
public final class NaiveMatcher {

    private final List<Ask> regulations = new ArrayList<>();
    private final LocalDate day;
    private final ReferenceData reference;

    /** Makes the tree. */
    public NaiveMatcher(Catalogue catalogue, ReferenceData reference, LocalDate day) {
        this.day = day;
        this.reference = reference;
        var criteria = new CriterionAsk(catalogue, reference.getGeography());
        for (Regulation regulation : catalogue.listRegulations()) {
            regulations.add(regulation(regulation, criteria));
        }
    }

    private Ask regulation(Regulation regulation, CriterionAsk criteria) {
        List<Ask> asks = new ArrayList<>();
        Set<ApplicantKind> applicants = regulation.getApplicants();
        boolean direct = applicants.isEmpty() || applicants.contains(ApplicantKind.PERSON);
        asks.add(regulation.getArea().map(area -> area(regulation, criteria)).orElse(facts -> null));
        for (Condition condition : regulation.getConditions()) {
            boolean about = condition.getSubject() == ConditionSubject.PARTICIPANT || direct;
            if (condition.getPeriod().map((Period period) -> period.contains(day)).orElse(true)) {
                asks.add(about ? criteria.of(condition.getCriterion()) : facts -> null);
            }
        }
        if (!direct) {
            asks.add(facts -> null);
        }
        return asks.size() == 1 ? asks.get(0) : Ask.all(asks);
    }

    private static Ask area(Regulation regulation, CriterionAsk criteria) {
        AreaAsk.In in = criteria.areas().of(regulation.getArea().orElseThrow());
        if (!regulation.getPlacesThatCount().isEmpty()) {
            return criteria.place(regulation.getPlacesThatCount(), in);
        }
        return facts -> {
            Boolean home = in.lies(facts.spot(PlaceKind.HOME), facts);
            if (home != null && !home) {
                Boolean work = in.lies(facts.work, facts);
                Boolean study = in.lies(facts.study, facts);
                return (work != null && work) || (study != null && study) ? null : (Boolean) false;
            }
            return home;
        };
    }

    /** How many surely fit. */
    public int countFitting(Profile profile) {
        var facts = new Facts(profile, day, reference);
        int count = 0;
        for (Ask regulation : regulations) {
            Boolean answer = regulation.of(facts);
            count += answer != null && answer ? 1 : 0;
        }
        return count;
    }

    /** How many surely do not fit. */
    public int countNotFitting(Profile profile) {
        var facts = new Facts(profile, day, reference);
        int count = 0;
        for (Ask regulation : regulations) {
            Boolean answer = regulation.of(facts);
            count += answer != null && !answer ? 1 : 0;
        }
        return count;
    }

    /** How many surely fit, by a stream. */
    public long countByStream(Profile profile) {
        var facts = new Facts(profile, day, reference);
        return regulations.stream()
                .map(regulation -> regulation.of(facts))
                .filter(answer -> answer != null && answer)
                .count();
    }
}
