package nl.llo.benchmark.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.llo.model.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/** What one writes first: a tree of objects, each with three answers, that stops as soon as it knows. */
public final class NaiveTree implements Peer {

    enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    interface Node {
        Answer ask(Person person);
    }

    private final List<Node> regulations = new ArrayList<>();

    /** The tree of a catalogue. */
    public NaiveTree(Catalogue catalogue, LocalDate day) {
        Terms.inForce(catalogue, day).values().forEach(terms -> regulations.add(all(terms)));
    }

    @Override
    public int countFitting(Person person) {
        int fitting = 0;
        for (Node regulation : regulations) {
            if (regulation.ask(person) == Answer.YES) {
                fitting++;
            }
        }
        return fitting;
    }

    static Node node(Term term) {
        if (term instanceof Term.All all) {
            return all(all.parts());
        }
        if (term instanceof Term.Any any) {
            List<Node> parts = any.parts().stream().map(NaiveTree::node).toList();
            return person -> {
                Answer answer = Answer.NO;
                for (Node part : parts) {
                    Answer one = part.ask(person);
                    if (one == Answer.YES) {
                        return Answer.YES;
                    }
                    if (one == Answer.UNKNOWN) {
                        answer = Answer.UNKNOWN;
                    }
                }
                return answer;
            };
        }
        if (term instanceof Term.Range range) {
            Function<Person, @Nullable Number> number = number(range.attribute());
            return person -> {
                Number value = number.apply(person);
                if (value == null) {
                    return Answer.UNKNOWN;
                }
                boolean within = (range.min() == null || value.longValue() >= range.min())
                        && (range.max() == null || value.longValue() <= range.max());
                return within != range.negated() ? Answer.YES : Answer.NO;
            };
        }
        return oneOf((Term.OneOf) term);
    }

    private static Node all(List<Term> terms) {
        List<Node> parts = terms.stream().map(NaiveTree::node).toList();
        return person -> {
            Answer answer = Answer.YES;
            for (Node part : parts) {
                Answer one = part.ask(person);
                if (one == Answer.NO) {
                    return Answer.NO;
                }
                if (one == Answer.UNKNOWN) {
                    answer = Answer.UNKNOWN;
                }
            }
            return answer;
        };
    }

    private static Node oneOf(Term.OneOf term) {
        Set<String> asked = new HashSet<>(term.values());
        return person -> {
            Boolean holds = holds(term, asked, person);
            if (holds == null) {
                return Answer.UNKNOWN;
            }
            return holds != term.negated() ? Answer.YES : Answer.NO;
        };
    }

    private static @Nullable Boolean holds(Term.OneOf term, Set<String> asked, Person person) {
        if (!term.several()) {
            String region = person.getRegion();
            return region == null ? null : asked.contains(region);
        }
        Set<String> values = term.attribute().equals("statuses") ? person.getStatuses() : person.getBenefits();
        if (values == null) {
            return null;
        }
        for (String value : values) {
            if (asked.contains(value)) {
                return true;
            }
        }
        return false;
    }

    private static Function<Person, @Nullable Number> number(String attribute) {
        return switch (attribute) {
            case "age" -> Person::getAge;
            case "education" -> Person::getEducation;
            case "hours" -> Person::getHours;
            case "income" -> Person::getIncome;
            case "wealth" -> Person::getWealth;
            default -> throw new IllegalArgumentException(attribute);
        };
    }
}
