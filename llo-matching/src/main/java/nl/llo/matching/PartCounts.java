package nl.llo.matching;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.llo.matching.internal.engine.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Counts the people in columns, over all batches of one thread. Regulations that ask the same share a column, which is then
 * counted once. People of one region stand side by side, so that a region is a few words of a column.
 */
final class PartCounts {

    private static final int PLANES = 3;
    private static final int WORDS = Desk.capacity() / 64;

    private final MatchQuestion question;
    private final Desk desk;
    private final int regions;
    private final int groups;
    /** Each column that somebody asks about. */
    private final int[] asked;

    private final int[] placeOf;
    private final long[] counts;
    /** By column in {@link #asked} the place of its counts by region, or -1 when it is never open. */
    private final int[] openPlaceOf;

    private final int[] open;
    private final long[] openByRegion;
    private final long[] @Nullable [] openByGroup;
    /** By region, and in it by group, how many people; the first group is everybody. */
    private final long[] people;

    private final long[] members;
    /** Pieces of words that belong to one region: where those of a word begin, of which region, and at which bits. */
    private final int[] pieces = new int[WORDS + 1];

    private final int[] pieceRegion;
    private final long[] pieceBits;

    PartCounts(MatchQuestion question, Desk desk) {
        this.question = question;
        this.desk = desk;
        this.regions = question.regions().size() + 1;
        this.groups = desk.countGroups() == 0 ? 0 : question.groups().size();
        this.asked = IntStream.range(0, PLANES * question.countRegulations())
                .map(at -> desk.column(at / PLANES, at % PLANES))
                .distinct()
                .toArray();
        this.open = Arrays.stream(question.inForce())
                .map(regulation -> desk.column(regulation, 1))
                .distinct()
                .toArray();
        this.placeOf = places(asked);
        this.openPlaceOf = places(open);
        this.counts = new long[asked.length];
        this.openByRegion = new long[open.length * regions];
        this.openByGroup = new long[groups == 0 ? 0 : openByRegion.length][];
        this.people = new long[regions * (groups + 1)];
        this.members = new long[groups * WORDS];
        this.pieceRegion = new int[WORDS + regions];
        this.pieceBits = new long[WORDS + regions];
    }

    private int[] places(int[] columns) {
        int[] places = new int[desk.countColumns()];
        Arrays.fill(places, -1);
        for (int i = 0; i < columns.length; i++) {
            places[columns[i]] = i;
        }
        return places;
    }

    /** Counts a batch. By region, where its people begin; then where the last end. */
    void add(int[] starts) {
        cut(starts);
        for (int i = 0; i < asked.length; i++) {
            counts[i] += count(asked[i]);
        }
        for (int group = 0; group < groups; group++) {
            for (int word = 0; word < WORDS; word++) {
                members[group * WORDS + word] = desk.group(group, 0, word);
            }
        }
        addPeople();
        for (int i = 0; i < open.length; i++) {
            addOpen(open[i], i * regions);
        }
    }

    private void cut(int[] starts) {
        int next = 0;
        int region = 0;
        for (int word = 0; word < WORDS; word++) {
            pieces[word] = next;
            int end = 64 * (word + 1);
            for (int at = 64 * word; at < end && at < starts[regions]; ) {
                while (starts[region + 1] <= at) {
                    region++;
                }
                int until = Math.min(end, starts[region + 1]);
                pieceRegion[next] = region;
                pieceBits[next++] = (-1L >>> (64 - (until - at))) << at;
                at = until;
            }
        }
        pieces[WORDS] = next;
    }

    private int count(int column) {
        int count = 0;
        for (int word = 0; word < WORDS; word++) {
            count += Long.bitCount(desk.cell(column, word) & desk.answered(word));
        }
        return count;
    }

    private void addPeople() {
        for (int word = 0; word < WORDS; word++) {
            for (int piece = pieces[word]; piece < pieces[word + 1]; piece++) {
                long here = pieceBits[piece] & desk.answered(word);
                int at = pieceRegion[piece] * (groups + 1);
                people[at] += Long.bitCount(here);
                addMembers(people, at + 1, here, word);
            }
        }
    }

    private void addOpen(int column, int from) {
        for (int word = 0; word < WORDS; word++) {
            long fitting = desk.cell(column, word) & desk.answered(word);
            if (fitting != 0) {
                for (int piece = pieces[word]; piece < pieces[word + 1]; piece++) {
                    long here = fitting & pieceBits[piece];
                    int at = from + pieceRegion[piece];
                    openByRegion[at] += Long.bitCount(here);
                    if (groups > 0 && here != 0) {
                        long[] byGroup = openByGroup[at];
                        if (byGroup == null) {
                            byGroup = new long[groups];
                            openByGroup[at] = byGroup;
                        }
                        addMembers(byGroup, 0, here, word);
                    }
                }
            }
        }
    }

    private void addMembers(long[] into, int from, long people, int word) {
        for (int group = 0; group < groups; group++) {
            into[from + group] += Long.bitCount(people & members[group * WORDS + word]);
        }
    }

    /** Adds everything to the counts of regulations. */
    void addTo(MatchCounter sum) {
        for (int regulation = 0; regulation < question.countRegulations(); regulation++) {
            for (int plane = 0; plane < PLANES; plane++) {
                sum.addAtLeast(regulation, plane, counts[placeOf[desk.column(regulation, plane)]]);
            }
        }
        for (int regulation : question.inForce()) {
            int from = openPlaceOf[desk.column(regulation, 1)] * regions;
            for (int region = 0; region < regions; region++) {
                sum.addOpen(regulation, region, openByRegion[from + region]);
                long[] byGroup = groups == 0 ? null : openByGroup[from + region];
                if (byGroup != null) {
                    sum.addOpen(regulation, region, byGroup);
                }
            }
        }
        for (int region = 0; region < regions; region++) {
            for (int group = 0; group <= groups; group++) {
                sum.addPeople(region, group, people[region * (groups + 1) + group]);
            }
        }
    }
}
