package nl.llo.matching.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.matching.MatchReport;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.criteria.CompiledCriterion;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.criteria.ProfileFacts;
import nl.llo.matching.outcome.Answer;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.facility.Facility;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.Municipality;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;

/** Applies filters. Made once for reference data, which says where areas lie in each other; immutable and thread-safe. */
public final class MatchSelector {

    private final ReferenceData reference;
    private final CriteriaCompiler compiler;

    private MatchSelector(ReferenceData reference) {
        this.reference = reference;
        this.compiler = CriteriaCompiler.of(Catalogue.builder().build(), reference);
    }

    /**
     * Makes a selector.
     *
     * @param reference where municipalities lie; without any, every area may lie in every other
     * @return the selector
     */
    public static MatchSelector of(ReferenceData reference) {
        return new MatchSelector(reference);
    }

    /**
     * Selects and ranks.
     *
     * @param report any report
     * @param filter what to keep
     * @param order in which order
     * @return the matches that are kept, in that order
     */
    public List<RegulationMatch> select(MatchReport report, MatchFilter filter, MatchOrder order) {
        List<ProfileFacts> places = places(filter, report.getDate());
        return report.listAll().stream()
                .filter(match -> keeps(match, filter, places))
                .sorted(order.comparator())
                .toList();
    }

    private boolean keeps(RegulationMatch match, MatchFilter filter, List<ProfileFacts> places) {
        Regulation regulation = match.getRegulation();
        return (filter.getVerdicts().isEmpty() || filter.getVerdicts().contains(match.getVerdict()))
                && keepsFacilities(regulation, filter)
                && (filter.getGroups().isEmpty()
                        || regulation.getTargetGroups().isEmpty()
                        || !Collections.disjoint(regulation.getTargetGroups(), filter.getGroups()))
                && (filter.getApplicants().isEmpty()
                        || !Collections.disjoint(applicants(regulation), filter.getApplicants()))
                && filter.getRunning().map(period -> mayRun(regulation, period)).orElse(true)
                && filter.getArea()
                        .map(area -> overlaps(area, regulation, places))
                        .orElse(true);
    }

    private static boolean keepsFacilities(Regulation regulation, MatchFilter filter) {
        return filter.getFacilities().isEmpty()
                || regulation.getFacilities().isEmpty()
                || regulation.getFacilities().stream()
                        .map(Facility::getKind)
                        .anyMatch(filter.getFacilities()::contains);
    }

    private static Set<ApplicantKind> applicants(Regulation regulation) {
        return regulation.getApplicants().isEmpty() ? Set.of(ApplicantKind.PERSON) : regulation.getApplicants();
    }

    private static boolean mayRun(Regulation regulation, Period period) {
        return regulation.getPeriods().isEmpty()
                || regulation.getPeriods().stream().anyMatch(one -> one.overlaps(period));
    }

    /** One home in each municipality of the day that lies, or may lie, in the area; none without an area. */
    private List<ProfileFacts> places(MatchFilter filter, LocalDate date) {
        List<ProfileFacts> places = new ArrayList<>();
        if (filter.getArea().isPresent()) {
            CompiledCriterion inside =
                    compiler.compile(Criterion.livesIn(filter.getArea().get()));
            for (Municipality municipality : reference.getGeography().listMunicipalities(date)) {
                ProfileFacts facts = compiler.prepare(
                        Profile.builder().home(Place.in(municipality.getCode())).build(), date);
                if (inside.answer(facts) != Answer.NO) {
                    places.add(facts);
                }
            }
        }
        return places;
    }

    private boolean overlaps(Area wanted, Regulation regulation, List<ProfileFacts> places) {
        Optional<Area> area = regulation.getArea();
        if (area.isEmpty() || area.get().equals(wanted)) {
            return true;
        }
        CompiledCriterion inside = compiler.compile(Criterion.livesIn(area.get()));
        return places.stream().anyMatch(facts -> inside.answer(facts) != Answer.NO);
    }
}
