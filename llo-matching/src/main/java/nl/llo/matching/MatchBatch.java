package nl.llo.matching;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final MatchCounter counter;
    private final List<Profile> profiles = new ArrayList<>(CAPACITY);
    private final Map<ApplicantKind, Part> parts = new EnumMap<>(ApplicantKind.class);
    private final Part[] partOf = new Part[CAPACITY];
    private final int[] rowOf = new int[CAPACITY];
    private final int[][] open = new int[CAPACITY][8];
    private final int[] openCount = new int[CAPACITY];
    /** Whoever was answered by the tree. */
    private final Map<Integer, Verdicts> apart = new HashMap<>();

    private final MatchedProfile view = new MatchedProfile(this);
    private long first;

    MatchBatch(MatchQuestion question) {
        this.question = question;
        this.counter = new MatchCounter(question);
    }

    /** Those of one kind, side by side. */
    private static final class Part {
        final Desk desk;
        final List<Profile> people = new ArrayList<>(CAPACITY);
        final int[] personAt = new int[CAPACITY];

        Part(Desk desk) {
            this.desk = desk;
        }
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

    MatchCounter counter() {
        return counter;
    }

    /** Matches everybody, and counts. */
    void work(boolean worthColumns) {
        apart.clear();
        Arrays.fill(openCount, 0);
        parts.values().forEach(part -> part.people.clear());
        if (worthColumns) {
            distribute();
            parts.values().forEach(this::ask);
        } else {
            for (int person = 0; person < size(); person++) {
                askTree(person);
            }
        }
        counter.count(this);
    }

    private void distribute() {
        for (int person = 0; person < size(); person++) {
            Profile profile = profiles.get(person);
            Part part = parts.get(profile.getKind());
            if (part == null) {
                part = new Part(question.columns(profile.getKind()).newDesk());
                parts.put(profile.getKind(), part);
            }
            partOf[person] = part;
            rowOf[person] = part.people.size();
            part.personAt[part.people.size()] = person;
            part.people.add(profile);
        }
    }

    private void ask(Part part) {
        if (part.people.isEmpty()) {
            return;
        }
        part.desk.ask(part.people, 0, part.people.size());
        int words = (part.people.size() + 63) / 64;
        for (int regulation : question.inForce()) {
            for (int word = 0; word < words; word++) {
                long fitting = part.desk.regulation(regulation, 1, word) & part.desk.answered(word);
                for (; fitting != 0; fitting &= fitting - 1) {
                    addOpen(part.personAt[64 * word + Long.numberOfTrailingZeros(fitting)], regulation);
                }
            }
        }
        for (int row = 0; row < part.people.size(); row++) {
            if (part.desk.isOdd(row)) {
                askTree(part.personAt[row]);
            }
        }
    }

    private void askTree(int person) {
        Verdicts verdicts = question.byTree(profiles.get(person));
        apart.put(person, verdicts);
        for (int regulation : question.inForce()) {
            if (verdicts.isOpen(regulation)) {
                addOpen(person, regulation);
            }
        }
    }

    private void addOpen(int person, int regulation) {
        int[] numbers = open[person];
        int count = openCount[person]++;
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
            open[person] = numbers;
        }
        numbers[count] = regulation;
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
        return openCount[person];
    }

    int open(int person, int place) {
        return open[person][place];
    }

    /** Whoever was answered by the tree; null for who was not. */
    @Nullable
    Verdicts apart(int person) {
        return apart.isEmpty() ? null : apart.get(person);
    }

    Verdict verdict(int person, int regulation) {
        Verdicts verdicts = apart(person);
        if (verdicts != null) {
            return verdicts.get(regulation);
        }
        Desk desk = partOf[person].desk;
        int row = rowOf[person];
        int word = row >> 6;
        if (((desk.regulation(regulation, 0, word) >>> row) & 1) != 0) {
            return Verdict.ELIGIBLE;
        }
        if (((desk.regulation(regulation, 1, word) >>> row) & 1) != 0) {
            return Verdict.LIKELY;
        }
        return ((desk.regulation(regulation, 2, word) >>> row) & 1) != 0 ? Verdict.UNDETERMINED : Verdict.NOT_ELIGIBLE;
    }

    /** True when somebody surely belongs to a group of the catalogue. */
    boolean belongs(int person, int group) {
        int row = rowOf[person];
        return ((partOf[person].desk.group(group, 0, row >> 6) >>> row) & 1) != 0;
    }

    /** Adds how many people, answered by columns, are in each plane of each regulation. */
    void addTo(long[] counts) {
        for (Part part : parts.values()) {
            int words = (part.people.size() + 63) / 64;
            for (int at = 0; at < counts.length && words > 0; at++) {
                counts[at] += part.desk.countRegulation(at, words);
            }
        }
    }
}
