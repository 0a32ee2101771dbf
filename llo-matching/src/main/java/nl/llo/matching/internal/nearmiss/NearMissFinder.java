package nl.llo.matching.internal.nearmiss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.internal.vary.Asked;
import nl.llo.matching.internal.vary.Aspect;
import nl.llo.matching.internal.vary.Aspects;
import nl.llo.matching.internal.vary.Effort;
import nl.llo.matching.internal.vary.Parts;
import nl.llo.matching.internal.vary.Situation;
import nl.llo.matching.internal.vary.Subject;
import nl.llo.matching.nearmiss.NearMisses;
import nl.llo.matching.outcome.Answer;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.Regulation;

/** Finds what would make a regulation fit. Immutable and thread-safe. */
public final class NearMissFinder {

    private static final int MOST_DAYS = 40;
    private static final int MOST_FLIPS = 60;

    private final Catalogue catalogue;
    private final ReferenceData reference;
    private final CriteriaCompiler compiler;
    private final Writing writing;

    /** A finder for regulations of this catalogue, whose criteria this compiler compiles. */
    public NearMissFinder(Catalogue catalogue, ReferenceData reference, CriteriaCompiler compiler) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.compiler = compiler;
        this.writing = new Writing(new RuleTexts(catalogue, reference.getGeography()));
    }

    /**
     * The near misses of one regulation.
     *
     * @param regulation any regulation of the catalogue
     * @param profile about whom is asked
     * @param date the day of the question
     * @param mayRun whether the regulation is in force on a day, or may be
     */
    public NearMisses find(Regulation regulation, Profile profile, LocalDate date, Predicate<LocalDate> mayRun) {
        Effort effort = new Effort(Effort.ALLOWED);
        Situation today = Situation.of(regulation, profile.getKind(), date, compiler);
        if (today.ceiling().compareTo(Answer.LIKELY) < 0) {
            return NearMisses.builder().complete(true).build();
        }
        List<Flip> now = flips(today, profile, effort);
        NearMisses.Builder found = NearMisses.builder();
        List<Found> all = new ArrayList<>();
        List<Set<Subject>> known = new ArrayList<>();
        if (now.contains(Flip.NOTHING)) {
            return found.complete(true).build();
        }
        for (Flip flip : now) {
            all.add(new Found(flip, Optional.empty()));
            known.add(flip.subjects());
        }
        later(regulation, profile, date, mayRun, effort, known, all);
        return found.addAllNearMisses(writing.write(all))
                .complete(!effort.isCut())
                .build();
    }

    /** What is found on later days, and not without waiting. */
    private void later(
            Regulation regulation,
            Profile profile,
            LocalDate date,
            Predicate<LocalDate> mayRun,
            Effort effort,
            List<Set<Subject>> known,
            List<Found> all) {
        int left = MOST_DAYS;
        for (LocalDate day : TurningDays.after(date, regulation, asked(regulation), profile, reference.getAowTable())) {
            if (mayRun.test(day)) {
                if (left-- == 0) {
                    effort.cut();
                    return;
                }
                Situation then = Situation.of(regulation, profile.getKind(), day, compiler);
                List<Set<Subject>> today = new ArrayList<>();
                for (Flip flip : flips(then, profile, effort)) {
                    if (flip.isWithinReach() && known.stream().noneMatch(flip.subjects()::containsAll)) {
                        all.add(new Found(flip, Optional.of(day)));
                        today.add(flip.subjects());
                    }
                }
                known.addAll(today);
                if (known.contains(Set.<Subject>of())) {
                    return;
                }
            }
        }
    }

    private Asked asked(Regulation regulation) {
        List<Criterion> criteria = new ArrayList<>();
        regulation.getConditions().stream().map(Condition::getCriterion).forEach(criteria::add);
        regulation.getArea().map(Criterion::livesIn).ifPresent(criteria::add);
        return Asked.by(criteria, catalogue);
    }

    /** The smallest ways to make everything hold; {@link Flip#NOTHING} alone when it does. */
    private List<Flip> flips(Situation situation, Profile profile, Effort effort) {
        List<Map<Subject, Aspect>> aspects =
                new Aspects(catalogue, reference, compiler, profile, situation.date()).of(situation.criteria());
        List<Flip> flips = List.of(Flip.NOTHING);
        for (Parts.Part part : Parts.of(aspects)) {
            if (!situation.fits(part.criteria(), profile)) {
                Predicate<Profile> goal = other -> situation.fits(part.criteria(), other);
                flips = combine(flips, new FlipSearch(part.aspects(), goal, effort).find(profile), effort);
                if (flips.isEmpty()) {
                    return flips;
                }
            }
        }
        return flips;
    }

    private static List<Flip> combine(List<Flip> some, List<Flip> others, Effort effort) {
        List<Flip> both = new ArrayList<>();
        for (Flip one : some) {
            for (Flip other : others) {
                if (one.subjects().size() + other.subjects().size() <= NearMisses.MOST_CHANGES) {
                    if (both.size() == MOST_FLIPS) {
                        effort.cut();
                        return both;
                    }
                    both.add(one == Flip.NOTHING ? other : one.and(other));
                }
            }
        }
        return both;
    }

    /**
     * A flip, and the day on which it first works.
     *
     * @param flip what must be so
     * @param day absent when it works on the day of the question
     */
    record Found(Flip flip, Optional<LocalDate> day) {}
}
