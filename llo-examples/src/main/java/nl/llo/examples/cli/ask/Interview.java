package nl.llo.examples.cli.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.report.Asking;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.io.finding.Finding;
import nl.llo.matching.Matcher;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.question.Questions;
import nl.llo.matching.question.RankedQuestion;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/** One conversation: questions go out, lines come in. No answer is ever written back. */
public final class Interview {

    private static final Set<String> STOP = Set.of("stop", "klaar", "done", "quit");
    private static final Set<String> NOT_KNOWN =
            Set.of("", "?", "-", "weet niet", "weet ik niet", "don't know", "dont know", "unknown", "onbekend");

    private final Matcher matcher;
    private final Asking asking;
    private final Wording wording;
    private final Answers answers;
    private final BufferedReader in;
    private final PrintWriter out;

    /**
     * Prepares a conversation.
     *
     * @param knowledge what is known of places and groups
     * @param matcher tells what to ask
     * @param wording the language
     * @param in lines of answers, in UTF-8
     * @param out where the questions go
     */
    public Interview(Knowledge knowledge, Matcher matcher, Wording wording, InputStream in, PrintWriter out) {
        this.matcher = matcher;
        this.asking = new Asking(new Names(knowledge, wording), wording);
        this.wording = wording;
        this.answers = new Answers(knowledge);
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    /**
     * Asks until every verdict is settled, or nobody can tell what is left, or the answers end.
     *
     * @param start what is known already
     * @param date the day of the question
     * @param wanted the regulations to ask for; empty for all
     * @return what is known then
     */
    public Profile hold(Profile start, LocalDate date, Set<RegulationId> wanted) {
        Profile profile = start;
        Set<MissingFact> skipped = new HashSet<>();
        out.println(wording.say("ask.start"));
        while (true) {
            Questions questions = matcher.rankQuestions(profile, date);
            long open = questions.getOpen().stream()
                    .filter(id -> wanted.isEmpty() || wanted.contains(id))
                    .count();
            Optional<RankedQuestion> next = questions.getQuestions().stream()
                    .filter(question -> !isSkipped(question.getFact(), skipped))
                    .filter(question -> wanted.isEmpty() || !Collections.disjoint(wanted, question.getRegulations()))
                    .findFirst();
            if (next.isEmpty()) {
                out.println(wording.say(open == 0 ? "ask.settled" : "ask.nothingLeft", open));
                return profile;
            }
            MissingFact fact = next.get().getFact();
            out.println();
            out.println(wording.say("ask.open", open) + " " + asking.question(fact));
            out.println("  " + wording.say(Hints.key(fact)));
            String line = read();
            String word = line == null ? "stop" : line.strip().toLowerCase(Locale.ROOT);
            if (STOP.contains(word)) {
                out.println(wording.say("ask.stopped", open));
                return profile;
            }
            if (NOT_KNOWN.contains(word)) {
                skipped.add(fact);
            } else {
                profile = take(profile, fact, word);
            }
        }
    }

    /** Who does not know the municipality is not asked for a part of it either. */
    private static boolean isSkipped(MissingFact fact, Set<MissingFact> skipped) {
        String attribute = fact.getAttribute().name();
        return skipped.contains(fact)
                || skipped.stream()
                        .anyMatch(one -> attribute.startsWith(one.getAttribute().name() + "_"));
    }

    private Profile take(Profile profile, MissingFact fact, String answer) {
        Optional<Profile> changed = answers.put(profile, fact, answer);
        if (changed.isEmpty()) {
            out.println("  " + wording.say("ask.notUnderstood"));
            return profile;
        }
        Optional<Finding> wrong = Validation.findError(changed.get());
        if (wrong.isPresent()) {
            out.println("  " + wrong.get().getMessage(wording.language()));
            return profile;
        }
        return changed.get();
    }

    private @Nullable String read() {
        out.print("> ");
        out.flush();
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
