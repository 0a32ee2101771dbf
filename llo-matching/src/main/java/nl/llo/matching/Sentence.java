package nl.llo.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Template;
import nl.llo.model.text.Language;

/** The sentences of an explanation. */
enum Sentence {
    FITS("Deze regeling past: aan alle voorwaarden is voldaan.", "This scheme fits: all conditions are met."),
    PROBABLY_FITS("Deze regeling past waarschijnlijk.", "This scheme probably fits."),
    CONDITIONS_MET("Aan alle voorwaarden is voldaan.", "All conditions are met."),
    CONDITIONS_PROBABLY_MET("Aan de voorwaarden is waarschijnlijk voldaan.", "The conditions are probably met."),
    MET_THROUGH("Dat is zo vanwege de {places}.", "That is because of the {places}."),
    NOT_SAID_YET("Of deze regeling past, is nog niet te zeggen.", "Whether this scheme fits cannot be said yet."),
    UP_TO_THE_APPLICANT(
            "Of iemand eraan mee kan doen, hangt af van wie aanvraagt.",
            "Whether somebody can take part depends on who applies."),
    DOES_NOT_FIT("Deze regeling past niet. Niet voldaan: {rules}.", "This scheme does not fit. Not met: {rules}."),
    NOT_BY_A_PERSON(
            "Een persoon vraagt dit niet zelf aan: het loopt via {applicants}.",
            "A person does not apply for this: it goes through {applicants}."),
    FACTS_NEEDED("Nog nodig om te weten: {facts}.", "Still to be known: {facts}."),
    QUESTIONS_LEFT("Nog te vragen: {questions}", "Still to be asked: {questions}"),
    TO_JUDGE("Een mens moet nog beoordelen: {rules}.", "A person has yet to judge: {rules}."),
    FOR_PARTICIPANT(
            "Bij de deelnemer moet nog worden bekeken: {rules}.", "To be checked with the participant: {rules}."),
    FOR_APPLICANT("Bij de aanvrager moet nog worden bekeken: {rules}.", "To be checked with the applicant: {rules}."),
    NOT_IN_DATA("De gegevens beslissen dit niet: {remarks}.", "The data do not decide this: {remarks}."),
    STARTS("De regeling begint op {start}.", "The scheme starts on {start}."),
    STARTS_AGAIN(
            "De regeling loopt op deze datum niet en begint weer op {start}.",
            "The scheme is not running on this date and starts again on {start}."),
    RUNS_UNTIL("De regeling loopt tot en met {end}.", "The scheme runs up to and including {end}."),
    HAS_ENDED("De regeling liep tot en met {end}.", "The scheme ran up to and including {end}."),
    SUCCEEDED_BY("Daarna kwam {successor}.", "It was followed by {successor}."),
    TERM_NOT_KNOWN(
            "Of de regeling op deze datum loopt, is niet bekend.",
            "Whether the scheme runs on this date is not known."),
    ATTESTED_ON("Op {attested} liep de regeling.", "On {attested} it was running."),
    COMES_FIRST("Eerst nodig: {steps}.", "Needed first: {steps}."),
    USUALLY_COMES_FIRST("Meestal gaat vooraf: {steps}.", "Usually comes first: {steps}.");

    private final String nl;
    private final String en;

    Sentence(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    Template template() {
        return Template.of(nl, en);
    }

    String in(Language language) {
        return template().fill(language, Map.of());
    }

    String in(Language language, String name, Argument argument) {
        return template().fill(language, Map.of(name, argument));
    }

    /** The sentence with a list in it; nothing when the list is empty. */
    Stream<String> listing(Language language, String name, Stream<String> parts) {
        List<Argument> distinct = new ArrayList<>();
        parts.distinct().forEach(part -> distinct.add(new Argument.Code(part)));
        return distinct.isEmpty() ? Stream.of() : Stream.of(in(language, name, new Argument.Listing(distinct)));
    }
}
