package nl.llo.matching.replay;

import java.util.Arrays;

/**
 * All requests of a scenario in the order in which they come, a column for each thing to know of them: a replay reads the
 * columns from front to back and makes nothing. Nothing in it is changed once it is made.
 */
final class Arrivals {

    /** Stands for no course, no other request of the same person, and no preparation. */
    static final int NONE = -1;

    private static final int INDEX_BITS = 24;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

    /** When each comes, in milliseconds. */
    final long[] time;
    /** The position of its group. */
    final int[] group;
    /** The number of its course, or {@link #NONE}. */
    final int[] course;
    /** The number of its person among those who ask more than once, or {@link #NONE}. */
    final int[] person;
    /** What it asks for. */
    final long[] cents;
    /** Where it is in the scenario: the position of a listed one, or {@code -1 - n} for number n of the crowds of its group. */
    final int[] origin;
    /** When those who must be prepared would have come otherwise, in that order, each packed with its position. */
    final long[] unprepared;
    /** How many courses there are. */
    final int courses;
    /** How many persons ask more than once. */
    final int persons;

    Arrivals(ArrivalTable table) {
        int size = table.size();
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = pack(table.comes(i), i);
        }
        Arrays.sort(order);
        time = new long[size];
        group = new int[size];
        course = new int[size];
        person = new int[size];
        cents = new long[size];
        origin = new int[size];
        long[] early = new long[size];
        int prepared = 0;
        for (int i = 0; i < size; i++) {
            int row = index(order[i]);
            time[i] = time(order[i]);
            group[i] = table.group(row);
            course[i] = table.course(row);
            person[i] = table.person(row);
            cents[i] = table.cents(row);
            origin[i] = table.origin(row);
            if (table.isPrepared(row)) {
                early[prepared++] = pack(table.at(row), i);
            }
        }
        unprepared = Arrays.copyOf(early, prepared);
        Arrays.sort(unprepared);
        courses = table.courses();
        persons = table.persons();
    }

    int size() {
        return time.length;
    }

    /** The position of the first request at this moment or later. */
    int firstAt(long moment) {
        int low = 0;
        int high = time.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (time[middle] < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A number by which to sort first by a moment, then by a position. */
    static long pack(long moment, int index) {
        return moment << INDEX_BITS | index;
    }

    static long time(long packed) {
        return packed >>> INDEX_BITS;
    }

    static int index(long packed) {
        return (int) (packed & INDEX_MASK);
    }
}
