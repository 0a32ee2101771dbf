package nl.llo.benchmark.peer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.llo.model.catalogue.Catalogue;

/** The same with streams: the worst answer of all, the best of any. */
public final class StreamTree implements Peer {

    /** From no to yes. */
    private static final Comparator<NaiveTree.Answer> BY_TRUTH = Comparator.comparingInt(answer -> switch (answer) {
        case NO -> 0;
        case UNKNOWN -> 1;
        case YES -> 2;
    });

    private final List<NaiveTree.Node> regulations;

    /** The streams of a catalogue. */
    public StreamTree(Catalogue catalogue, LocalDate day) {
        regulations = Terms.inForce(catalogue, day).values().stream()
                .map(terms -> node(new Term.All(terms)))
                .toList();
    }

    @Override
    public int countFitting(Person person) {
        return (int) regulations.stream()
                .filter(regulation -> regulation.ask(person) == NaiveTree.Answer.YES)
                .count();
    }

    private static NaiveTree.Node node(Term term) {
        if (term instanceof Term.All all) {
            List<NaiveTree.Node> parts =
                    all.parts().stream().map(StreamTree::node).toList();
            return person ->
                    parts.stream().map(part -> part.ask(person)).min(BY_TRUTH).orElse(NaiveTree.Answer.YES);
        }
        if (term instanceof Term.Any any) {
            List<NaiveTree.Node> parts =
                    any.parts().stream().map(StreamTree::node).toList();
            return person ->
                    parts.stream().map(part -> part.ask(person)).max(BY_TRUTH).orElse(NaiveTree.Answer.NO);
        }
        return NaiveTree.node(term);
    }
}
