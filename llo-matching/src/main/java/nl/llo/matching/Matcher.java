package nl.llo.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;

/**
 * Answers which regulations fit a profile on a date. Compiled once from a catalogue; immutable, thread-safe and meant to be
 * shared.
 */
public final class Matcher {

    private final CriteriaCompiler criteria;
    private final List<CompiledRegulation> regulations;
    private final Map<RegulationId, Integer> positions;
    private final List<CompiledGroup> groups;
    private final MatchTexts texts;

    private Matcher(Catalogue catalogue, ReferenceData reference) {
        this.criteria = CriteriaCompiler.of(catalogue, reference);
        this.regulations = catalogue.listRegulations().stream()
                .map(regulation -> new CompiledRegulation(regulation, criteria))
                .toList();
        this.positions = new HashMap<>();
        for (CompiledRegulation compiled : regulations) {
            positions.put(compiled.regulation.getId(), positions.size());
        }
        this.groups = catalogue.listGroups().stream()
                .map(group -> new CompiledGroup(group, criteria))
                .toList();
        this.texts = new MatchTexts(catalogue);
    }

    /**
     * Compiles a catalogue.
     *
     * @param catalogue the regulations with the groups and traits that they refer to; what is not in it is unknown
     * @param reference where places lie and when the state pension begins; what it does not say is unknown
     * @return the matcher
     */
    public static Matcher of(Catalogue catalogue, ReferenceData reference) {
        return new Matcher(catalogue, reference);
    }

    /**
     * Matches a profile with every regulation of the catalogue.
     *
     * @param profile a person, or an organisation that applies; any of its attributes may be unknown
     * @param date the day for which is asked
     * @return one match per regulation, in id order
     */
    public MatchReport match(Profile profile, LocalDate date) {
        Question question = new Question(date, criteria.prepare(profile, date), profile.getKind());
        List<RegulationMatch> matches = new ArrayList<>(regulations.size());
        for (CompiledRegulation regulation : regulations) {
            matches.add(new RegulationMatch(regulation, question, texts));
        }
        return new MatchReport(question, matches, positions, groups);
    }

    /** Names the sizes. */
    @Override
    public String toString() {
        return "Matcher{regulations=" + regulations.size() + ", groups=" + groups.size() + "}";
    }
}
