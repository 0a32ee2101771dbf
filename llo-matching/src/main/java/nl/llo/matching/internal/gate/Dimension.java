package nl.llo.matching.internal.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.profile.ProfileCodes;
import org.jspecify.annotations.Nullable;

/**
 * A part of a profile about which rules ask, such as the age or the home, with every question about it. People who stand
 * alike on all of them are the same to every rule, and share one {@link Standing}.
 *
 * <p>Questions are added while rules are compiled, by one thread; after that it is thread-safe.
 *
 * @param <F> the facts that questions are put to
 */
public abstract class Dimension<F> {

    /** Beyond this many, standings are worked out anew each time, so that memory stays bounded whatever comes in. */
    private static final int MOST_KEPT = 4096;

    private final List<Object> questions = new ArrayList<>();
    private final Map<Object, Literal> literals = new HashMap<>();
    private final Map<Standing, Standing> standings = new HashMap<>();
    private int place;

    /** For dimensions. */
    protected Dimension() {}

    /**
     * How the profile stands; null when it holds a value that no valid profile holds, and that the questions therefore were
     * not made for.
     */
    public abstract @Nullable Standing find(ProfileCodes profile);

    /** Its place among the dimensions that an engine asks. */
    public int getPlace() {
        return place;
    }

    /** Says where it stands among the dimensions that an engine asks. */
    public void setPlace(int number) {
        place = number;
    }

    /** How many questions there are. */
    public int size() {
        return questions.size();
    }

    /**
     * The literal for a question.
     *
     * @param key equal for equal questions
     * @param question what is true, false or unknown by the facts
     */
    protected Literal literal(Object key, Function<F, Truth> question) {
        return literals.computeIfAbsent(key, any -> {
            questions.add(question);
            return new Literal(this, questions.size() - 1);
        });
    }

    /** The literal that stands for a combination of this dimension's own. */
    Literal literal(Combination combination) {
        return literals.computeIfAbsent(combination, any -> {
            questions.add(combination);
            return new Literal(this, questions.size() - 1);
        });
    }

    /** Puts every question to the facts. */
    protected Standing stand(F facts) {
        int words = (questions.size() + 63) / 64;
        long[] sure = new long[words];
        long[] possible = new long[words];
        Standing made = new Standing(sure, possible, Standing.WITHOUT_NUMBER);
        for (int i = 0; i < questions.size(); i++) {
            Truth truth = truth(questions.get(i), facts, made);
            if (truth == Truth.TRUE) {
                sure[i >> 6] |= 1L << i;
            }
            if (truth != Truth.FALSE) {
                possible[i >> 6] |= 1L << i;
            }
        }
        return shared(made);
    }

    @SuppressWarnings("unchecked") // a question is either a combination or was added as one about these facts
    private Truth truth(Object question, F facts, Standing made) {
        return question instanceof Combination combination
                ? truth(combination, made)
                : ((Function<F, Truth>) question).apply(facts);
    }

    /** A combination asks only what was asked before it. */
    private static Truth truth(Combination combination, Standing made) {
        boolean all = combination.isConjunction();
        Truth truth = Truth.of(all);
        for (Gate part : combination.parts()) {
            Truth each =
                    part instanceof Literal literal ? truth(literal.number(), made) : truth((Combination) part, made);
            truth = all ? truth.and(each) : truth.or(each);
        }
        return truth;
    }

    private static Truth truth(int literal, Standing made) {
        return made.isSure(literal) ? Truth.TRUE : made.isPossible(literal) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private Standing shared(Standing made) {
        synchronized (standings) {
            Standing known = standings.get(made);
            if (known == null && standings.size() < MOST_KEPT) {
                known = made.numbered(standings.size());
                standings.put(known, known);
            }
            return known == null ? made : known;
        }
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
