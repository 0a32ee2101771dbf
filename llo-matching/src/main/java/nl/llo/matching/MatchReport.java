package nl.llo.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How every regulation of a catalogue fits a profile on a date, to which groups the person belongs, and what is still to be
 * asked.
 *
 * <p>Regulations and groups are in id order, unless a method says otherwise; the same question always gives the same
 * report.
 */
public final class MatchReport {

    private final Matches matches;
    private final Map<RegulationId, Integer> positions;
    private final List<CompiledGroup> compiledGroups;
    private volatile @Nullable List<GroupMembership> groups;

    MatchReport(Matches matches, Map<RegulationId, Integer> positions, List<CompiledGroup> compiledGroups) {
        this.matches = matches;
        this.positions = positions;
        this.compiledGroups = compiledGroups;
    }

    /** The day for which was asked. */
    public LocalDate getDate() {
        return matches.question().date;
    }

    /** All regulations, in id order. */
    public List<RegulationMatch> listAll() {
        return matches;
    }

    /** The regulations with a verdict, whether in force or not, in id order. */
    public List<RegulationMatch> list(Verdict verdict) {
        Verdicts verdicts = matches.verdicts();
        return IntStream.range(0, verdicts.size())
                .filter(number -> verdicts.get(number) == verdict)
                .mapToObj(matches::get)
                .toList();
    }

    /** The regulations that are in force and fit, then those that probably fit, each in id order. */
    public List<RegulationMatch> listOpen() {
        return Arrays.stream(matches.verdicts().listOpenNumbers())
                .mapToObj(matches::get)
                .sorted(Comparator.comparing(RegulationMatch::getVerdict))
                .toList();
    }

    /** The match of a regulation, if the catalogue has it. */
    public Optional<RegulationMatch> find(RegulationId id) {
        return Optional.ofNullable(positions.get(id)).map(matches::get);
    }

    /** The match of a regulation; throws {@code NoSuchElementException} when the catalogue does not have it. */
    public RegulationMatch get(RegulationId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no regulation " + id + " in the catalogue"));
    }

    /** Whether the person belongs to each group of the catalogue. Empty for a profile that is no person's. */
    public List<GroupMembership> listGroups() {
        List<GroupMembership> known = groups;
        if (known == null) {
            Question question = matches.question();
            known = question.isAboutPerson()
                    ? compiledGroups.stream()
                            .map(group -> group.explain(question))
                            .toList()
                    : List.of();
            groups = known;
        }
        return known;
    }

    /** The membership of a group, if the catalogue has it and the profile is a person's. */
    public Optional<GroupMembership> findGroup(TargetGroupId id) {
        return listGroups().stream()
                .filter(membership -> membership.getGroup().getId().equals(id))
                .findFirst();
    }

    /** The words that several groups define and that do not come out the same by each, in alphabetical order. */
    public List<GroupDisagreement> listDisagreements() {
        return Disagreements.among(listGroups());
    }

    /**
     * The facts worth asking for: first those that could change the verdict of most regulations that are in force or may be.
     * Of two that matter equally often, the order is that of {@link nl.llo.matching.outcome.MissingFact}.
     */
    public List<OpenQuestion> listOpenQuestions() {
        return OpenQuestions.of(matches);
    }

    /** Tells a reader what fits and what is still to be asked, in a few lines. Not for parsing, and it says so. */
    public String summarise(Language language) {
        return ReportTexts.summarise(this, language);
    }

    /** Names date and size, and nothing of the profile or of how anything came out. */
    @Override
    public String toString() {
        return "MatchReport{date=" + getDate() + ", regulations=" + matches.size() + "}";
    }
}
