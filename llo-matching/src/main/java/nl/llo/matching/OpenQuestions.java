package nl.llo.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.model.id.RegulationId;

/** Counts for how many regulations each missing fact matters. */
final class OpenQuestions {

    private static final Comparator<OpenQuestion> MOST_FIRST =
            Comparator.comparingInt(question -> -question.getRegulations().size());

    private OpenQuestions() {}

    static List<OpenQuestion> of(List<RegulationMatch> matches) {
        Map<MissingFact, List<RegulationId>> byFact = new TreeMap<>();
        for (RegulationMatch match : matches) {
            if (mayBeInForce(match)) {
                for (MissingFact fact : match.listMissingFacts()) {
                    byFact.computeIfAbsent(fact, key -> new ArrayList<>())
                            .add(match.getRegulation().getId());
                }
            }
        }
        List<OpenQuestion> questions = new ArrayList<>();
        byFact.forEach((fact, regulations) -> questions.add(
                OpenQuestion.builder().fact(fact).regulations(regulations).build()));
        questions.sort(MOST_FIRST);
        return List.copyOf(questions);
    }

    private static boolean mayBeInForce(RegulationMatch match) {
        return match.state() == TimingState.IN_FORCE || match.state() == TimingState.UNKNOWN;
    }
}
