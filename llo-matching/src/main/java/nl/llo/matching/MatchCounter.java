package nl.llo.matching;

import java.util.Arrays;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Counts what comes out of batches. For one thread; counters of several threads are added up. */
final class MatchCounter {

    private static final Verdict[] AT_LEAST = {Verdict.ELIGIBLE, Verdict.LIKELY, Verdict.UNDETERMINED};
    private static final int PLANES = AT_LEAST.length;

    final MatchQuestion question;
    private final int groups;
    private final int regions;
    private long profiles;
    /** By regulation three: how many surely, likely, possibly fit. */
    private final long[] atLeast;
    /** By region, and in it by group, how many people; the first group is everybody. */
    private final long[] people;
    /** By regulation and region, for how many people it is open. */
    private final long[] open;
    /** The same by group; null for nobody. Empty when nobody asks about groups. */
    private final long[] @Nullable [] openByGroup;

    private final int[] member;

    MatchCounter(MatchQuestion question) {
        this.question = question;
        this.groups = question.groups().size() + 1;
        this.regions = question.regions().size() + 1;
        this.atLeast = new long[PLANES * question.countRegulations()];
        this.people = new long[regions * groups];
        this.open = new long[question.countRegulations() * regions];
        this.openByGroup = new long[groups == 1 ? 0 : open.length][];
        this.member = new int[groups];
    }

    void count(MatchBatch batch) {
        profiles += batch.size();
        batch.addTo(atLeast);
        for (int person = 0; person < batch.size(); person++) {
            Verdicts apart = batch.apart(person);
            if (apart != null) {
                countApart(apart);
            }
            int region = question.region(batch.profile(person));
            int members = members(batch, person, apart != null);
            add(people, region * groups, members);
            for (int i = 0; i < batch.countOpen(person); i++) {
                int cell = batch.open(person, i) * regions + region;
                open[cell]++;
                if (members > 0) {
                    long[] counts = openByGroup[cell];
                    if (counts == null) {
                        counts = new long[groups];
                        openByGroup[cell] = counts;
                    }
                    add(counts, 0, members);
                }
            }
        }
    }

    private void countApart(Verdicts verdicts) {
        for (int regulation = 0; regulation < verdicts.size(); regulation++) {
            Verdict verdict = verdicts.get(regulation);
            for (int plane = 0; plane < PLANES; plane++) {
                atLeast[PLANES * regulation + plane] += verdict.compareTo(AT_LEAST[plane]) <= 0 ? 1 : 0;
            }
        }
    }

    /** Collects the groups to which somebody surely belongs; gives how many there are. Only people belong to groups. */
    private int members(MatchBatch batch, int person, boolean apart) {
        Profile profile = batch.profile(person);
        if (profile.getKind() != ApplicantKind.PERSON) {
            return 0;
        }
        if (apart) {
            return question.membersByTree(profile, member);
        }
        int count = 0;
        for (int group = 0; group < groups - 1; group++) {
            if (batch.belongs(person, group)) {
                member[count++] = group + 1;
            }
        }
        return count;
    }

    private void add(long[] counts, int from, int members) {
        counts[from]++;
        for (int i = 0; i < members; i++) {
            counts[from + member[i]]++;
        }
    }

    /** Adds what another has counted. */
    void add(MatchCounter other) {
        profiles += other.profiles;
        Arrays.setAll(atLeast, i -> atLeast[i] + other.atLeast[i]);
        Arrays.setAll(people, i -> people[i] + other.people[i]);
        Arrays.setAll(open, i -> open[i] + other.open[i]);
        for (int cell = 0; cell < openByGroup.length; cell++) {
            long[] theirs = other.openByGroup[cell];
            if (theirs != null) {
                long[] ours = openByGroup[cell] == null ? new long[groups] : openByGroup[cell];
                Arrays.setAll(ours, i -> ours[i] + theirs[i]);
                openByGroup[cell] = ours;
            }
        }
    }

    long profiles() {
        return profiles;
    }

    /** How many profiles have this verdict on a regulation. */
    long count(int regulation, Verdict verdict) {
        int at = PLANES * regulation;
        return switch (verdict) {
            case ELIGIBLE -> atLeast[at];
            case LIKELY -> atLeast[at + 1] - atLeast[at];
            case UNDETERMINED -> atLeast[at + 2] - atLeast[at + 1];
            case NOT_ELIGIBLE -> profiles - atLeast[at + 2];
        };
    }

    /** How many people live in a region and belong to a group; 0 is an unknown region, and everybody. */
    long people(int region, int group) {
        return people[region * groups + group];
    }

    /** For how many of them a regulation is open. */
    long open(int regulation, int region, int group) {
        int cell = regulation * regions + region;
        if (group == 0) {
            return open[cell];
        }
        long[] counts = openByGroup[cell];
        return counts == null ? 0 : counts[group];
    }
}
