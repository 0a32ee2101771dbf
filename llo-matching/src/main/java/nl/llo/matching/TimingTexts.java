package nl.llo.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.explain.Argument;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/** Says when a regulation runs. Of what is in force without a known end there is nothing to say. */
final class TimingTexts {

    private final Catalogue catalogue;

    TimingTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<String> listSentences(Timing timing, Language language) {
        List<String> sentences = new ArrayList<>();
        Optional<Argument> start = timing.getStart().map(Argument.Day::new);
        Optional<Argument> end = timing.getEnd().map(Argument.Day::new);
        switch (timing.getState()) {
            case IN_FORCE -> end.ifPresent(day -> sentences.add(Sentence.RUNS_UNTIL.in(language, "end", day)));
            case NOT_YET -> start.ifPresent(day -> sentences.add(Sentence.STARTS.in(language, "start", day)));
            case BETWEEN -> start.ifPresent(day -> sentences.add(Sentence.STARTS_AGAIN.in(language, "start", day)));
            case ENDED -> {
                end.ifPresent(day -> sentences.add(Sentence.HAS_ENDED.in(language, "end", day)));
                timing.getSuccessor()
                        .ifPresent(id -> sentences.add(Sentence.SUCCEEDED_BY.in(language, "successor", name(id))));
            }
            case UNKNOWN -> {
                sentences.add(Sentence.TERM_NOT_KNOWN.in(language));
                timing.getAttestedOn()
                        .ifPresent(day ->
                                sentences.add(Sentence.ATTESTED_ON.in(language, "attested", new Argument.Day(day))));
            }
        }
        return sentences;
    }

    /** A regulation by its name, or by its id when the catalogue does not have it. */
    Argument name(RegulationId id) {
        Optional<LocalizedText> name = catalogue.findRegulation(id).map(Regulation::getName);
        return name.<Argument>map(Argument.Words::new).orElseGet(() -> new Argument.Code(id.value()));
    }
}
