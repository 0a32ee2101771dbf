package nl.llo.matching.internal.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.vary.Aspects;
import nl.llo.matching.internal.vary.Effort;
import nl.llo.matching.internal.vary.Parts;
import nl.llo.matching.internal.vary.Situation;
import nl.llo.matching.internal.vary.Subject;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.Regulation;

/**
 * Keeps of the facts that a regulation asks for those that can change its verdict: some way of filling in the rest leaves
 * two answers to the fact with two verdicts. Immutable and thread-safe.
 */
public final class MatteringFacts {

    private final Catalogue catalogue;
    private final ReferenceData reference;
    private final CriteriaCompiler compiler;

    /** For regulations of this catalogue, whose criteria this compiler compiles. */
    public MatteringFacts(Catalogue catalogue, ReferenceData reference, CriteriaCompiler compiler) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.compiler = compiler;
    }

    /**
     * The facts that matter. Where too many ways are open to try them all, none is left out.
     *
     * @param regulation the regulation
     * @param profile about whom is asked
     * @param date the day of the question
     * @param asked the facts that it asks for, at least all that matter
     */
    public List<MissingFact> list(Regulation regulation, Profile profile, LocalDate date, List<MissingFact> asked) {
        if (asked.isEmpty()) {
            return asked;
        }
        Situation situation = Situation.of(regulation, profile.getKind(), date, compiler);
        Effort effort = new Effort(Effort.ALLOWED);
        List<Completions> parts =
                Parts.of(new Aspects(catalogue, reference, compiler, profile, date).of(situation.criteria())).stream()
                        .map(part -> new Completions(situation, part, profile, effort))
                        .toList();
        if (parts.stream().anyMatch(part -> !part.isComplete())) {
            return asked;
        }
        return asked.stream()
                .filter(fact -> matters(fact, parts, situation.ceiling()))
                .toList();
    }

    private static boolean matters(MissingFact fact, List<Completions> parts, Answer ceiling) {
        for (int i = 0; i < parts.size(); i++) {
            Set<Subject> about = new HashSet<>(parts.get(i).subjects());
            about.removeIf(subject -> !isAbout(fact, subject));
            if (!about.isEmpty()) {
                List<Completions> others = new ArrayList<>(parts);
                others.remove(i);
                if (parts.get(i).isDecidedBy(about, ceilings(others, ceiling))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the other parts together can come to. */
    private static Set<Answer> ceilings(List<Completions> others, Answer ceiling) {
        Set<Answer> found = EnumSet.of(ceiling);
        for (Completions other : others) {
            Set<Answer> both = EnumSet.noneOf(Answer.class);
            found.forEach(one -> other.possible().forEach(each -> both.add(one.and(each))));
            found = both;
        }
        return found;
    }

    /** Whether the answer to a question for the fact tells something of the subject. */
    static boolean isAbout(MissingFact fact, Subject subject) {
        String key = fact.getKey().orElse("");
        if (subject instanceof Subject.Value value) {
            return switch (fact.getAttribute()) {
                case BIRTH_DATE -> value.attribute().kind() == AttributeKind.AGE;
                case EDUCATION, START_QUALIFICATION -> value.attribute().kind() == AttributeKind.EDUCATION;
                case UNEMPLOYED_SINCE -> value.attribute().kind() == AttributeKind.UNEMPLOYED_MONTHS;
                case HOURS -> value.attribute().kind() == AttributeKind.HOURS;
                case INCOME -> value.attribute().kind() == AttributeKind.INCOME;
                case WEALTH -> value.attribute().kind() == AttributeKind.WEALTH;
                case LABOUR_MARKET_TIE -> value.attribute().kind() == AttributeKind.LABOUR_MARKET_TIE;
                case COURSE_START -> value.attribute().kind() == AttributeKind.COURSE_NOT_STARTED;
                case COURSE_LEVEL -> value.attribute().kind() == AttributeKind.COURSE_LEVEL;
                case COURSE_SECTOR -> value.attribute().kind() == AttributeKind.COURSE_SECTOR;
                case COURSE_PRICE -> value.attribute().kind() == AttributeKind.COURSE_PRICE;
                case TRAIT ->
                    value.attribute().kind() == AttributeKind.TRAIT
                            && value.attribute().name().equals(key);
                default -> false;
            };
        }
        if (subject instanceof Subject.Members some) {
            return switch (fact.getAttribute()) {
                case STATUS, BENEFIT, SECTOR, OCCUPATION ->
                    some.attribute().name().equals(fact.getAttribute().name());
                case COURSE_REGISTER, USED ->
                    some.attribute().name().equals(fact.getAttribute().name())
                            && some.members().contains(key);
                default -> false;
            };
        }
        return subject instanceof Subject.Where where
                ? fact.getAttribute().name().startsWith(where.kind().name())
                : subject instanceof Subject.Group group
                        && group.group().value().equals(key);
    }
}
