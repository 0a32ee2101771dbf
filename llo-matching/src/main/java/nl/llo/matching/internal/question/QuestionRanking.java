package nl.llo.matching.internal.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.internal.vary.Aspect;
import nl.llo.matching.internal.vary.Aspects;
import nl.llo.matching.internal.vary.Cell;
import nl.llo.matching.internal.vary.Situation;
import nl.llo.matching.internal.vary.Subject;
import nl.llo.matching.nearmiss.ChangeKind;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.question.AnswerEffect;
import nl.llo.matching.question.Questions;
import nl.llo.matching.question.RankedQuestion;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.Regulation;

/** Tries each answer to each question, and counts the verdicts that it settles. Immutable and thread-safe. */
public final class QuestionRanking {

    /** Of a question with more answers than this, such as one for a place, so many are tried. */
    private static final int MOST_ANSWERS = 24;

    private static final Comparator<RankedQuestion> ORDER = Comparator.comparingInt(
                    RankedQuestion::getHundredthsSettled)
            .thenComparingInt(RankedQuestion::getFewestSettled)
            .thenComparingInt(question -> question.getRegulations().size())
            .reversed()
            .thenComparing(RankedQuestion::getFact);

    private final Catalogue catalogue;
    private final ReferenceData reference;
    private final CriteriaCompiler compiler;
    private final RuleTexts rules;

    /** For regulations of this catalogue, whose criteria this compiler compiles. */
    public QuestionRanking(Catalogue catalogue, ReferenceData reference, CriteriaCompiler compiler) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.compiler = compiler;
        this.rules = new RuleTexts(catalogue, reference.getGeography());
    }

    /**
     * Ranks the facts that matter.
     *
     * @param profile about whom is asked
     * @param date the day of the question
     * @param mattering for each regulation that is not settled the facts that matter to it, which are one or more
     * @param open of some regulations those that are not settled for a profile
     */
    public Questions rank(
            Profile profile,
            LocalDate date,
            Map<RegulationId, List<MissingFact>> mattering,
            Function<Profile, Set<RegulationId>> open) {
        Map<MissingFact, Set<RegulationId>> byFact = new TreeMap<>();
        mattering.forEach((id, facts) -> facts.forEach(
                fact -> byFact.computeIfAbsent(fact, each -> new TreeSet<>()).add(id)));
        Map<Subject, Aspect> aspects = aspects(profile, date, mattering.keySet());
        List<RankedQuestion> questions = new ArrayList<>();
        byFact.forEach((fact, regulations) -> questions.add(RankedQuestion.builder()
                .fact(fact)
                .addAllRegulations(regulations)
                .addAllAnswers(effects(fact, aspects, profile, mattering.keySet(), open))
                .build()));
        questions.sort(ORDER);
        return Questions.builder()
                .addAllQuestions(questions)
                .addAllOpen(new TreeSet<>(mattering.keySet()))
                .build();
    }

    private Map<Subject, Aspect> aspects(Profile profile, LocalDate date, Set<RegulationId> regulations) {
        List<Criterion> criteria = new ArrayList<>();
        for (RegulationId id : regulations) {
            Regulation regulation = catalogue.findRegulation(id).orElseThrow();
            criteria.addAll(
                    Situation.of(regulation, profile.getKind(), date, compiler).criteria());
        }
        Map<Subject, Aspect> found = new LinkedHashMap<>();
        new Aspects(catalogue, reference, compiler, profile, date).of(criteria).forEach(found::putAll);
        return found;
    }

    /** One answer at a time: that one is so, of questions that can have several answers together. */
    private List<AnswerEffect> effects(
            MissingFact fact,
            Map<Subject, Aspect> aspects,
            Profile profile,
            Set<RegulationId> unsettled,
            Function<Profile, Set<RegulationId>> open) {
        List<AnswerEffect> effects = new ArrayList<>();
        aspects.forEach((subject, aspect) -> {
            if (MatteringFacts.isAbout(fact, subject)) {
                for (Cell cell : aspect.getCells()) {
                    if (cell.getKind() == ChangeKind.TO_LEARN && effects.size() < MOST_ANSWERS) {
                        Set<RegulationId> settled = new TreeSet<>(unsettled);
                        settled.removeAll(open.apply(cell.applyTo(profile)));
                        Criterion answer = aspect.describe(List.of(cell));
                        effects.add(AnswerEffect.builder()
                                .answer(answer)
                                .reason(rules.say(answer))
                                .addAllSettled(settled)
                                .build());
                    }
                }
            }
        });
        return effects;
    }
}
