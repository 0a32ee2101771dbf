package nl.llo.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.internal.engine.CatalogueForms;
import nl.llo.matching.internal.nearmiss.NearMissFinder;
import nl.llo.matching.internal.question.MatteringFacts;
import nl.llo.matching.internal.question.QuestionRanking;
import nl.llo.matching.nearmiss.NearMisses;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.question.Questions;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * Answers which regulations fit a profile on a date. Compiled once from a catalogue; immutable, thread-safe and meant to be
 * shared.
 */
public final class Matcher {

    private final Catalogue catalogue;
    private final ReferenceData reference;
    private final CriteriaCompiler criteria;
    private final List<CompiledRegulation> regulations;
    private final Map<RegulationId, Integer> positions;
    private final List<CompiledGroup> groups;
    private final MatchTexts texts;
    private final EngineDays days;
    private final NearMissFinder nearMisses;
    private final MatteringFacts mattering;
    private final QuestionRanking ranking;

    private Matcher(Catalogue catalogue, ReferenceData reference, CatalogueForms forms, Reused reused) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.criteria = CriteriaCompiler.of(catalogue, reference);
        this.regulations = catalogue.listRegulations().stream()
                .map(regulation -> reused.of(regulation, criteria))
                .toList();
        this.positions = new HashMap<>();
        for (CompiledRegulation compiled : regulations) {
            positions.put(compiled.regulation.getId(), positions.size());
        }
        this.groups = catalogue.listGroups().stream()
                .map(group -> new CompiledGroup(group, criteria))
                .toList();
        this.texts = new MatchTexts(catalogue);
        this.days = new EngineDays(forms, regulations);
        this.nearMisses = new NearMissFinder(catalogue, reference, criteria);
        this.mattering = new MatteringFacts(catalogue, reference, criteria);
        this.ranking = new QuestionRanking(catalogue, reference, criteria);
    }

    /**
     * Compiles a catalogue.
     *
     * @param catalogue the regulations with the groups and traits that they refer to; what is not in it is unknown
     * @param reference where places lie and when the state pension begins; what it does not say is unknown
     * @return the matcher
     */
    public static Matcher of(Catalogue catalogue, ReferenceData reference) {
        return new Matcher(catalogue, reference, CatalogueForms.of(catalogue, reference), Reused.NOTHING);
    }

    /**
     * A matcher for another catalogue with the same reference data, as {@link #of} would make it. What both catalogues share is
     * not compiled anew, so a change to a few regulations costs little.
     *
     * @param other the catalogue as it has become
     * @return another matcher; this one stays as it is
     */
    public Matcher with(Catalogue other) {
        return new Matcher(other, reference, days.forms().with(other), Reused.of(catalogue, regulations, other));
    }

    /**
     * Matches a profile with every regulation of the catalogue.
     *
     * @param profile a person, or an organisation that applies; any of its attributes may be unknown
     * @param date the day for which is asked
     * @return one match per regulation, in id order
     */
    public MatchReport match(Profile profile, LocalDate date) {
        Question question = ask(profile, date);
        EngineDay day = days.of(date, profile.getKind());
        Verdicts known = findVerdicts(profile, day);
        Verdicts verdicts = known == null ? verdictsByTree(question, day) : known;
        return new MatchReport(new Matches(regulations, question, texts, verdicts), positions, groups);
    }

    /**
     * The verdicts on every regulation, without reasons: the same as those of {@link #match}, many times faster when one
     * matcher is asked often about one date.
     *
     * @param profile a person, or an organisation that applies; any of its attributes may be unknown
     * @param date the day for which is asked
     * @return one verdict per regulation, in id order
     */
    public Verdicts verdicts(Profile profile, LocalDate date) {
        EngineDay day = days.of(date, profile.getKind());
        Verdicts known = findVerdicts(profile, day);
        return known == null ? verdictsByTree(ask(profile, date), day) : known;
    }

    /**
     * Asks for verdicts about one profile after the other, in the same memory. For one thread.
     *
     * @param date the day for which is asked
     * @return somebody to ask
     */
    public VerdictAsker askerOn(LocalDate date) {
        return new VerdictAsker(this, date);
    }

    /** By rows, when there are any yet and they can tell; else null. */
    private static @Nullable Verdicts findVerdicts(Profile profile, EngineDay day) {
        EngineDay.RowEngine engine = day.findRows();
        if (engine == null) {
            return null;
        }
        long[] planes = new long[3 * engine.rows().words()];
        return engine.rows().ask(profile, engine.rows().newMemory(), planes)
                ? new Verdicts(engine.layout(), planes)
                : null;
    }

    Question ask(Profile profile, LocalDate date) {
        return new Question(profile, date, criteria);
    }

    EngineDay day(LocalDate date, ApplicantKind kind) {
        return days.of(date, kind);
    }

    MatchQuestion question(LocalDate date, boolean byGroup) {
        return new MatchQuestion(this, date, reference.getGeography(), regulations, byGroup ? groups : List.of());
    }

    int number(RegulationId id) {
        Integer number = positions.get(id);
        if (number == null) {
            throw new NoSuchElementException("no regulation " + id + " in the catalogue");
        }
        return number;
    }

    Verdicts verdictsByTree(Profile profile, EngineDay day) {
        return verdictsByTree(ask(profile, day.date), day);
    }

    private Verdicts verdictsByTree(Question question, EngineDay day) {
        long[] planes = new long[3 * ((regulations.size() + 63) / 64)];
        for (int i = 0; i < regulations.size(); i++) {
            Answer answer = regulations.get(i).answer(question);
            int at = 3 * (i >> 6);
            long bit = 1L << i;
            planes[at] |= answer == Answer.YES ? bit : 0;
            planes[at + 1] |= answer.compareTo(Answer.LIKELY) >= 0 ? bit : 0;
            planes[at + 2] |= answer.compareTo(Answer.OPEN) >= 0 ? bit : 0;
        }
        return new Verdicts(day.treeLayout(), planes);
    }

    /**
     * Finds what would make a regulation fit or probably fit: the smallest sets of changes, and the days to wait for. Takes
     * many times as long as matching, but never long.
     *
     * @param profile about whom is asked; any of its attributes may be unknown
     * @param date the day for which is asked
     * @param id a regulation of the catalogue
     * @return the near misses, the most useful first; none when it fits already
     * @throws NoSuchElementException when the catalogue does not have the regulation
     */
    public NearMisses findNearMisses(Profile profile, LocalDate date, RegulationId id) {
        CompiledRegulation compiled = get(id);
        return nearMisses.find(compiled.regulation, profile, date, compiled.term::mayRunOn);
    }

    /**
     * Finds the missing facts that matter to one regulation, and only those: some way in which the other facts can turn
     * out leaves two answers with two verdicts. {@link RegulationMatch#listMissingFacts} is quicker, and also names a fact
     * that is asked for twice in a way that cancels out.
     *
     * @param profile about whom is asked
     * @param date the day for which is asked
     * @param id a regulation of the catalogue
     * @return the facts, in the order in which the conditions ask for them; where too many ways are open to try them all, as
     *     {@link RegulationMatch#listMissingFacts} has them
     * @throws NoSuchElementException when the catalogue does not have the regulation
     */
    public List<MissingFact> findFactsThatMatter(Profile profile, LocalDate date, RegulationId id) {
        CompiledRegulation compiled = get(id);
        return mattering.list(
                compiled.regulation,
                profile,
                date,
                match(compiled, ask(profile, date)).listMissingFacts());
    }

    /**
     * Ranks what is still to be asked, over all regulations that are in force on the date or may be: first what settles
     * most verdicts. Takes many times as long as matching.
     *
     * @param profile about whom is asked
     * @param date the day for which is asked
     * @return the questions; none when every verdict is settled
     */
    public Questions rankQuestions(Profile profile, LocalDate date) {
        Map<RegulationId, List<MissingFact>> open = new TreeMap<>();
        for (CompiledRegulation compiled : regulations) {
            if (compiled.term.mayRunOn(date)) {
                RegulationId id = compiled.regulation.getId();
                List<MissingFact> facts = findFactsThatMatter(profile, date, id);
                if (!facts.isEmpty()) {
                    open.put(id, facts);
                }
            }
        }
        return ranking.rank(profile, date, open, other -> {
            Question question = ask(other, date);
            Set<RegulationId> left = new TreeSet<>(open.keySet());
            left.removeIf(id -> match(get(id), question).listMissingFacts().isEmpty());
            return left;
        });
    }

    private CompiledRegulation get(RegulationId id) {
        return regulations.get(number(id));
    }

    private RegulationMatch match(CompiledRegulation regulation, Question question) {
        return new RegulationMatch(regulation, question, texts, Verdict.of(regulation.answer(question)));
    }

    /** Names the sizes. */
    @Override
    public String toString() {
        return "Matcher{regulations=" + regulations.size() + ", groups=" + groups.size() + "}";
    }
}
