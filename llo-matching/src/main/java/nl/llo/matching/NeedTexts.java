package nl.llo.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.matching.explain.ReasonCode;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.text.Language;

/** Says what keeps a verdict open: facts to ask, what the data leave open, what a person must judge or others must say. */
final class NeedTexts {

    /** Remarks on how something is known, or on facts that are listed apart. */
    private static final Set<ReasonCode> BESIDE_THE_POINT = Set.of(
            RemarkCode.PLACE_HELD_BETWEEN,
            RemarkCode.PLACE_EITHER_WAY,
            RemarkCode.FACT_MISSING,
            RemarkCode.PLACE_FOLLOWED_MERGER);

    private NeedTexts() {}

    static List<String> listSentences(RegulationMatch match, Language language) {
        List<String> sentences = new ArrayList<>();
        if (match.getVerdict() == Verdict.LIKELY || match.getVerdict() == Verdict.UNDETERMINED) {
            facts(match, language).forEach(sentences::add);
            Sentence.NOT_IN_DATA
                    .listing(language, "remarks", remarks(match, language))
                    .forEach(sentences::add);
            Sentence.TO_JUDGE
                    .listing(
                            language,
                            "rules",
                            match.listTextOnly().stream()
                                    .map(leaf -> leaf.getReason().in(language)))
                    .forEach(sentences::add);
            Sentence.FOR_PARTICIPANT
                    .listing(language, "rules", aboutOther(match, ConditionSubject.PARTICIPANT, language))
                    .forEach(sentences::add);
            Sentence.FOR_APPLICANT
                    .listing(language, "rules", aboutOther(match, ConditionSubject.APPLICANT, language))
                    .forEach(sentences::add);
        }
        return sentences;
    }

    /** Attributes by name in one sentence; the questions of the catalogue after it, as they are. */
    private static Stream<String> facts(RegulationMatch match, Language language) {
        List<MissingFact> facts = match.listMissingFacts();
        String questions = facts.stream()
                .filter(NeedTexts::isQuestion)
                .map(fact -> fact.getLabel().in(language))
                .collect(Collectors.joining(" "));
        return Stream.concat(
                Sentence.FACTS_NEEDED.listing(
                        language,
                        "facts",
                        facts.stream()
                                .filter(fact -> !isQuestion(fact))
                                .map(fact -> fact.getLabel().in(language))),
                Sentence.QUESTIONS_LEFT.listing(
                        language, "questions", questions.isEmpty() ? Stream.of() : Stream.of(questions)));
    }

    private static boolean isQuestion(MissingFact fact) {
        return fact.getAttribute() == ProfileAttribute.TRAIT;
    }

    private static Stream<String> remarks(RegulationMatch match, Language language) {
        return match.listOpenLeaves(UnknownCause.NOT_RECORDED).stream()
                .flatMap(leaf -> leaf.getRemarks().stream())
                .filter(remark -> !BESIDE_THE_POINT.contains(remark.getCode()))
                .map(remark -> remark.in(language));
    }

    /** The conditions to be checked with the other party. */
    private static Stream<String> aboutOther(RegulationMatch match, ConditionSubject subject, Language language) {
        return match.listConditions().stream()
                .filter(condition -> condition.getSubject() == subject)
                .filter(NeedTexts::isAboutOther)
                .map(condition -> Wording.ofRule(condition, language));
    }

    private static boolean isAboutOther(ConditionOutcome condition) {
        return condition.getOutcome().getUnknownCauses().contains(UnknownCause.OTHER_PARTY);
    }
}
