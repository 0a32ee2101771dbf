package nl.llo.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Labels;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.Prerequisite;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.Strength;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/** Writes the explanation of a match: verdict and why, what is needed, when it runs, what comes first. */
final class MatchTexts {

    private final Catalogue catalogue;

    MatchTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String explain(RegulationMatch match, Language language) {
        List<String> sentences = new ArrayList<>();
        addVerdict(match, language, sentences);
        addNeeds(match, language, sentences);
        addTiming(match.getTiming(), language, sentences);
        if (match.getVerdict() != Verdict.NOT_ELIGIBLE) {
            addFirst(match, Strength.REQUIRED, Sentence.COMES_FIRST, language, sentences);
            addFirst(match, Strength.USUAL, Sentence.USUALLY_COMES_FIRST, language, sentences);
        }
        return String.join(" ", sentences);
    }

    private void addVerdict(RegulationMatch match, Language language, List<String> sentences) {
        if (match.getAccess() == Access.INDIRECT) {
            sentences.add(say(Sentence.NOT_BY_A_PERSON, language, "applicants", ApplicantRule.label(match.listVia())));
        }
        switch (match.getVerdict()) {
            case ELIGIBLE -> sentences.add(say(Sentence.FITS, language));
            case LIKELY -> sentences.add(say(Sentence.PROBABLY_FITS, language));
            case UNDETERMINED -> sentences.add(say(Sentence.NOT_SAID_YET, language));
            case NOT_ELIGIBLE ->
                sentences.add(say(
                        Sentence.DOES_NOT_FIT,
                        language,
                        "rules",
                        listing(match.listDecisiveConditions().stream()
                                .map(condition -> Wording.ofFailed(condition, language)))));
        }
        List<PlaceKind> places = match.listPlaces();
        boolean fits = match.getVerdict() == Verdict.ELIGIBLE || match.getVerdict() == Verdict.LIKELY;
        if (fits && !places.isEmpty() && !places.contains(PlaceKind.HOME)) {
            sentences.add(say(
                    Sentence.FITS_THROUGH,
                    language,
                    "places",
                    new Argument.Series(places.stream()
                            .<Argument>map(kind -> new Argument.Words(Labels.of(kind)))
                            .toList())));
        }
    }

    private static void addNeeds(RegulationMatch match, Language language, List<String> sentences) {
        addListing(
                Sentence.FACTS_NEEDED,
                "facts",
                match.listMissingFacts().stream().map(fact -> fact.getLabel().in(language)),
                language,
                sentences);
        addListing(
                Sentence.NOT_IN_DATA,
                "rules",
                match.listOpenLeaves(UnknownCause.NOT_RECORDED).stream().map(leaf -> remarked(leaf, language)),
                language,
                sentences);
        addListing(
                Sentence.TO_JUDGE,
                "rules",
                match.listTextOnly().stream().map(leaf -> leaf.getReason().in(language)),
                language,
                sentences);
        addListing(
                Sentence.FOR_PARTICIPANT,
                "rules",
                aboutOther(match, ConditionSubject.PARTICIPANT).map(condition -> condition.name(language)),
                language,
                sentences);
        addListing(
                Sentence.FOR_APPLICANT,
                "rules",
                aboutOther(match, ConditionSubject.APPLICANT).map(condition -> condition.name(language)),
                language,
                sentences);
    }

    /** The conditions to be checked with the other party. */
    private static Stream<ConditionOutcome> aboutOther(RegulationMatch match, ConditionSubject subject) {
        return match.getVerdict() == Verdict.NOT_ELIGIBLE
                ? Stream.of()
                : match.listConditions().stream()
                        .filter(condition -> condition.getSubject() == subject)
                        .filter(condition ->
                                condition.getOutcome().getUnknownCauses().contains(UnknownCause.OTHER_PARTY));
    }

    private static String remarked(CriterionOutcome leaf, Language language) {
        String remarks = String.join(
                "; ",
                leaf.getRemarks().stream().map(remark -> remark.in(language)).toList());
        return leaf.getReason().in(language) + (remarks.isEmpty() ? "" : " (" + remarks + ")");
    }

    private void addTiming(Timing timing, Language language, List<String> sentences) {
        Optional<Argument> start = timing.getStart().map(Argument.Day::new);
        Optional<Argument> end = timing.getEnd().map(Argument.Day::new);
        switch (timing.getState()) {
            case IN_FORCE -> end.ifPresent(day -> sentences.add(say(Sentence.RUNS_UNTIL, language, "end", day)));
            case NOT_YET -> start.ifPresent(day -> sentences.add(say(Sentence.STARTS, language, "start", day)));
            case BETWEEN -> start.ifPresent(day -> sentences.add(say(Sentence.STARTS_AGAIN, language, "start", day)));
            case ENDED -> {
                sentences.add(Sentence.HAS_ENDED.in(
                        language, end.map(day -> Map.of("end", day)).orElse(Map.of())));
                timing.getSuccessor()
                        .ifPresent(id -> sentences.add(say(Sentence.SUCCEEDED_BY, language, "successor", name(id))));
            }
            case UNKNOWN -> {
                sentences.add(say(Sentence.TERM_NOT_KNOWN, language));
                timing.getAttestedOn()
                        .ifPresent(day ->
                                sentences.add(say(Sentence.ATTESTED_ON, language, "attested", new Argument.Day(day))));
            }
        }
    }

    private void addFirst(
            RegulationMatch match, Strength strength, Sentence sentence, Language language, List<String> sentences) {
        addListing(
                sentence,
                "steps",
                match.listPrerequisites().stream()
                        .filter(prerequisite -> prerequisite.getStrength() == strength)
                        .map(prerequisite -> step(prerequisite).in(language)),
                language,
                sentences);
    }

    private Argument step(Prerequisite prerequisite) {
        List<Argument> parts = new ArrayList<>();
        prerequisite.getFacility().ifPresent(kind -> parts.add(new Argument.Words(Labels.of(kind))));
        prerequisite.getRegulation().ifPresent(id -> parts.add(name(id)));
        return new Argument.Series(parts);
    }

    private Argument name(RegulationId id) {
        Optional<LocalizedText> name = catalogue.findRegulation(id).map(Regulation::getName);
        return name.<Argument>map(Argument.Words::new).orElseGet(() -> new Argument.Code(id.value()));
    }

    private static void addListing(
            Sentence sentence, String name, Stream<String> parts, Language language, List<String> sentences) {
        List<String> listed = parts.distinct().toList();
        if (!listed.isEmpty()) {
            sentences.add(say(sentence, language, name, listing(listed.stream())));
        }
    }

    private static Argument listing(Stream<String> parts) {
        return new Argument.Listing(parts.<Argument>map(Argument.Code::new).toList());
    }

    private static String say(Sentence sentence, Language language) {
        return sentence.in(language, Map.of());
    }

    private static String say(Sentence sentence, Language language, String name, Argument argument) {
        return sentence.in(language, Map.of(name, argument));
    }
}
