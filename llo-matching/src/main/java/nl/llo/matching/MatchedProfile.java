package nl.llo.matching;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Regulation;

/**
 * One profile of a {@link MatchRun} with the verdict on every regulation. Regulations are numbered from 0 in id order.
 *
 * <p>Good only while a {@link MatchSink} has it.
 */
public final class MatchedProfile {

    private final MatchBatch batch;
    private int person;

    MatchedProfile(MatchBatch batch) {
        this.batch = batch;
    }

    MatchedProfile at(int next) {
        person = next;
        return this;
    }

    /** Its number in the run, from 0. */
    public long getNumber() {
        return batch.first() + person;
    }

    /** The profile. */
    public Profile getProfile() {
        return batch.profile(person);
    }

    /** The verdict on the regulation with a number; throws {@code IndexOutOfBoundsException} when there is none. */
    public Verdict getVerdict(int regulation) {
        return batch.verdict(person, regulation);
    }

    /** How many regulations are in force, and fit or probably fit. */
    public int countOpen() {
        return batch.countOpen(person);
    }

    /**
     * The number of a regulation that is in force, and fits or probably fits.
     *
     * @param place which of them, from 0, in id order
     * @throws IndexOutOfBoundsException when there are not so many
     */
    public int getOpenNumber(int place) {
        return batch.open(person, Objects.checkIndex(place, countOpen()));
    }

    /** The regulation with a number; throws {@code IndexOutOfBoundsException} when there is none. */
    public Regulation getRegulation(int number) {
        return batch.regulation(number);
    }

    /** The regulations that are in force, and fit or probably fit, in id order. */
    public List<Regulation> listOpen() {
        return new AbstractList<>() {
            @Override
            public Regulation get(int index) {
                return getRegulation(getOpenNumber(index));
            }

            @Override
            public int size() {
                return countOpen();
            }
        };
    }

    /** Names the number only. */
    @Override
    public String toString() {
        return "MatchedProfile{" + getNumber() + "}";
    }
}
