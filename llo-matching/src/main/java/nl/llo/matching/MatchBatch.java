package nl.llo.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.matching.internal.engine.Desk;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** Profiles that are matched together, in memory that is used for one batch after the other. One thread at a time has it. */
final class MatchBatch {

    static final int CAPACITY = Desk.capacity();

    private final MatchQuestion question;
    private final List<Profile> profiles = new ArrayList<>(CAPACITY);
    private final Map<ApplicantKind, BatchPart> parts = new EnumMap<>(ApplicantKind.class);
    private final BatchPart[] partOf = new BatchPart[CAPACITY];
    private final int[] placeOf = new int[CAPACITY];
    /** Whoever was answered by the tree. */
    private final Map<Integer, Verdicts> apart = new HashMap<>();

    private @Nullable MatchCounter counter;
    private final MatchedProfile view = new MatchedProfile(this);
    private long first;
    private long counted;

    MatchBatch(MatchQuestion question) {
        this.question = question;
    }

    /** Starts anew; the number of the first profile is given. */
    void start(long number) {
        first = number;
        profiles.clear();
    }

    void add(Profile profile) {
        profiles.add(profile);
    }

    int size() {
        return profiles.size();
    }

    boolean isFull() {
        return profiles.size() == CAPACITY;
    }

    long first() {
        return first;
    }

    /** Adds what came out of all batches so far. */
    void addTo(MatchCounter sum) {
        sum.addProfiles(counted);
        parts.values().forEach(part -> part.counts().addTo(sum));
        if (counter != null) {
            sum.add(counter);
        }
    }

    /** Matches everybody, and counts. */
    void work(boolean worthColumns) {
        apart.clear();
        counted += size();
        if (!worthColumns) {
            for (int person = 0; person < size(); person++) {
                askTree(person);
            }
            return;
        }
        parts.values().forEach(BatchPart::clear);
        for (int person = 0; person < size(); person++) {
            Profile profile = profiles.get(person);
            BatchPart part = part(profile.getKind());
            partOf[person] = part;
            placeOf[person] = part.size();
            part.add(person, question.region(profile.getCodes()));
        }
        parts.values().forEach(this::ask);
    }

    private BatchPart part(ApplicantKind kind) {
        BatchPart part = parts.get(kind);
        if (part == null) {
            part = new BatchPart(question, question.columns(kind).newDesk());
            parts.put(kind, part);
        }
        return part;
    }

    private void ask(BatchPart part) {
        if (part.size() == 0) {
            return;
        }
        part.ask(profiles);
        for (int place = 0; place < part.size(); place++) {
            if (part.desk().isOdd(part.row(place))) {
                askTree(part.person(place));
            }
        }
    }

    private void askTree(int person) {
        Profile profile = profiles.get(person);
        Verdicts verdicts = question.byTree(profile);
        apart.put(person, verdicts);
        MatchCounter known = counter;
        if (known == null) {
            known = new MatchCounter(question);
            counter = known;
        }
        known.count(profile, verdicts);
    }

    /** Hands everybody over, in order. */
    void deliver(MatchSink sink) {
        for (int person = 0; person < size(); person++) {
            sink.accept(view.at(person));
        }
    }

    Profile profile(int person) {
        return profiles.get(person);
    }

    Regulation regulation(int number) {
        return question.regulation(number);
    }

    int countOpen(int person) {
        Verdicts verdicts = apart(person);
        return verdicts == null ? partOf[person].open().count(row(person)) : verdicts.countOpen();
    }

    int open(int person, int place) {
        Verdicts verdicts = apart(person);
        return verdicts == null ? partOf[person].open().number(row(person), place) : verdicts.listOpenNumbers()[place];
    }

    private int row(int person) {
        return partOf[person].row(placeOf[person]);
    }

    /** Whoever was answered by the tree; null for who was not. */
    private @Nullable Verdicts apart(int person) {
        return apart.isEmpty() ? null : apart.get(person);
    }

    Verdict verdict(int person, int regulation) {
        Verdicts verdicts = apart(person);
        if (verdicts != null) {
            return verdicts.get(regulation);
        }
        Desk desk = partOf[person].desk();
        int row = row(person);
        int word = row >> 6;
        if (((desk.regulation(regulation, 0, word) >>> row) & 1) != 0) {
            return Verdict.ELIGIBLE;
        }
        if (((desk.regulation(regulation, 1, word) >>> row) & 1) != 0) {
            return Verdict.LIKELY;
        }
        return ((desk.regulation(regulation, 2, word) >>> row) & 1) != 0 ? Verdict.UNDETERMINED : Verdict.NOT_ELIGIBLE;
    }
}
