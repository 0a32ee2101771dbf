package nl.llo.matching;

import java.util.Arrays;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Counts what comes out of batches, and adds up what several threads have counted. For one thread. */
final class MatchCounter {

    private static final Verdict[] AT_LEAST = {Verdict.ELIGIBLE, Verdict.LIKELY, Verdict.UNDETERMINED};
    private static final int PLANES = AT_LEAST.length;

    private final MatchQuestion question;
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

    /** Counts somebody who was answered by the tree. */
    void count(Profile profile, Verdicts verdicts) {
        for (int regulation = 0; regulation < verdicts.size(); regulation++) {
            Verdict verdict = verdicts.get(regulation);
            for (int plane = 0; plane < PLANES; plane++) {
                atLeast[PLANES * regulation + plane] += verdict.compareTo(AT_LEAST[plane]) <= 0 ? 1 : 0;
            }
        }
        int region = question.region(profile.getCodes());
        // Only people belong to groups.
        int members = profile.getKind() == ApplicantKind.PERSON ? question.membersByTree(profile, member) : 0;
        add(people, region * groups, members);
        for (int regulation : question.inForce()) {
            if (verdicts.isOpen(regulation)) {
                int cell = regulation * regions + region;
                open[cell]++;
                for (int i = 0; i < members; i++) {
                    byGroup(cell)[member[i]]++;
                }
            }
        }
    }

    private long[] byGroup(int cell) {
        long[] counts = openByGroup[cell];
        if (counts == null) {
            counts = new long[groups];
            openByGroup[cell] = counts;
        }
        return counts;
    }

    void addProfiles(long count) {
        profiles += count;
    }

    void addAtLeast(int regulation, int plane, long count) {
        atLeast[PLANES * regulation + plane] += count;
    }

    void addOpen(int regulation, int region, long count) {
        open[regulation * regions + region] += count;
    }

    /** Adds for how many members of each group a regulation is open. */
    void addOpen(int regulation, int region, long[] members) {
        long[] counts = byGroup(regulation * regions + region);
        for (int i = 0; i < members.length; i++) {
            counts[i + 1] += members[i];
        }
    }

    /** Adds people of a region; 0 is everybody, then come the groups. */
    void addPeople(int region, int group, long count) {
        people[region * groups + group] += count;
    }

    private void add(long[] counts, int from, int members) {
        counts[from]++;
        for (int i = 0; i < members; i++) {
            counts[from + member[i]]++;
        }
    }

    /** Adds what another has counted, apart from how many profiles there were. */
    void add(MatchCounter other) {
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
