package nl.llo.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Labels;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.regulation.Prerequisite;
import nl.llo.model.regulation.Strength;
import nl.llo.model.text.Language;

/**
 * Writes the explanation of a match. Of a regulation that is not in force on the date that is said first, and then that the
 * conditions are met and not that it fits.
 */
final class MatchTexts {

    private final TimingTexts timings;

    MatchTexts(Catalogue catalogue) {
        this.timings = new TimingTexts(catalogue);
    }

    String explain(RegulationMatch match, Language language) {
        List<String> sentences = new ArrayList<>();
        List<String> timing = timings.listSentences(match.getTiming(), language);
        boolean mayRun = match.state() == TimingState.IN_FORCE || match.state() == TimingState.UNKNOWN;
        if (!mayRun) {
            sentences.addAll(timing);
        }
        addVerdict(match, mayRun, language, sentences);
        sentences.addAll(NeedTexts.listSentences(match, language));
        if (mayRun) {
            sentences.addAll(timing);
        }
        if (match.getVerdict() != Verdict.NOT_ELIGIBLE) {
            first(match, Strength.REQUIRED, Sentence.COMES_FIRST, language).forEach(sentences::add);
            first(match, Strength.USUAL, Sentence.USUALLY_COMES_FIRST, language).forEach(sentences::add);
        }
        return String.join(" ", sentences);
    }

    private static void addVerdict(RegulationMatch match, boolean mayRun, Language language, List<String> sentences) {
        boolean indirect = match.getAccess() == Access.INDIRECT;
        if (indirect) {
            sentences.add(Sentence.NOT_BY_A_PERSON.in(language, "applicants", ApplicantRule.label(match.listVia())));
        }
        switch (match.getVerdict()) {
            case ELIGIBLE -> {
                sentences.add((mayRun ? Sentence.FITS : Sentence.CONDITIONS_MET).in(language));
                through(match, language).forEach(sentences::add);
            }
            case LIKELY -> {
                sentences.add((mayRun ? Sentence.PROBABLY_FITS : Sentence.CONDITIONS_PROBABLY_MET).in(language));
                through(match, language).forEach(sentences::add);
            }
            case UNDETERMINED ->
                sentences.add((indirect ? Sentence.UP_TO_THE_APPLICANT : Sentence.NOT_SAID_YET).in(language));
            case NOT_ELIGIBLE ->
                Sentence.DOES_NOT_FIT
                        .listing(
                                language,
                                "rules",
                                match.listDecisiveConditions().stream()
                                        .map(condition -> Wording.ofFailed(condition, language)))
                        .forEach(sentences::add);
        }
    }

    /** Names the place by which it fits when that is not the home. */
    private static Stream<String> through(RegulationMatch match, Language language) {
        List<PlaceKind> places = match.listPlaces();
        if (places.isEmpty() || places.contains(PlaceKind.HOME)) {
            return Stream.of();
        }
        List<Argument> names = new ArrayList<>();
        places.forEach(kind -> names.add(new Argument.Words(Labels.of(kind))));
        return Stream.of(Sentence.MET_THROUGH.in(language, "places", new Argument.Series(names)));
    }

    private Stream<String> first(RegulationMatch match, Strength strength, Sentence sentence, Language language) {
        return sentence.listing(
                language,
                "steps",
                match.listPrerequisites().stream()
                        .filter(prerequisite -> prerequisite.getStrength() == strength)
                        .map(prerequisite -> step(prerequisite).in(language)));
    }

    private Argument step(Prerequisite prerequisite) {
        List<Argument> parts = new ArrayList<>();
        prerequisite.getFacility().ifPresent(kind -> parts.add(new Argument.Words(Labels.of(kind))));
        prerequisite.getRegulation().ifPresent(id -> parts.add(timings.name(id)));
        return new Argument.Series(parts);
    }
}
