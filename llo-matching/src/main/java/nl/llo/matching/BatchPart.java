package nl.llo.matching;

import java.util.Arrays;
import java.util.List;
import nl.llo.matching.internal.engine.Desk;
import nl.llo.model.profile.Profile;

/** Those of one kind in a batch, people of one region side by side. */
final class BatchPart {

    private final Desk desk;
    private final int regions;
    private final Profile[] people = new Profile[MatchBatch.CAPACITY];
    private final List<Profile> listed = Arrays.asList(people);
    private final int[] personAt = new int[MatchBatch.CAPACITY];
    private final int[] regionOf = new int[MatchBatch.CAPACITY];
    private final int[] rowOf = new int[MatchBatch.CAPACITY];
    /** By region, where its people begin; then where the last end. */
    private final int[] starts;

    private final PartCounts counts;
    private final PartOpen open;
    private int size;

    BatchPart(MatchQuestion question, Desk desk) {
        this.desk = desk;
        this.regions = question.regions().size() + 1;
        this.starts = new int[regions + 1];
        this.counts = new PartCounts(question, desk);
        this.open = new PartOpen(question, desk);
    }

    void clear() {
        size = 0;
    }

    void add(int person, int region) {
        personAt[size] = person;
        regionOf[size++] = region;
    }

    int size() {
        return size;
    }

    /** Puts people of one region side by side, and answers for all of them. */
    void ask(List<Profile> profiles) {
        Arrays.fill(starts, 0);
        for (int i = 0; i < size; i++) {
            starts[regionOf[i] + 1]++;
        }
        for (int region = 0; region < regions; region++) {
            starts[region + 1] += starts[region];
        }
        for (int i = 0; i < size; i++) {
            int row = starts[regionOf[i]]++;
            rowOf[i] = row;
            people[row] = profiles.get(personAt[i]);
        }
        System.arraycopy(starts, 0, starts, 1, regions);
        starts[0] = 0;
        desk.ask(listed, 0, size);
        open.clear();
        counts.add(starts);
    }

    /** Which of those that were added so many before. */
    int person(int place) {
        return personAt[place];
    }

    int row(int place) {
        return rowOf[place];
    }

    Desk desk() {
        return desk;
    }

    PartOpen open() {
        return open;
    }

    PartCounts counts() {
        return counts;
    }
}
