package nl.llo.matching.internal.funding;

import java.util.Arrays;

/** Parts things into groups of which all members exclude each other. */
final class Cliques {

    private Cliques() {}

    /** The number of the group of each; each goes to the first group that it fits in. */
    static int[] of(boolean[][] excludes) {
        int[] found = new int[excludes.length];
        int groups = 0;
        for (int i = 0; i < found.length; i++) {
            boolean[] fits = new boolean[groups + 1];
            Arrays.fill(fits, true);
            for (int j = 0; j < i; j++) {
                fits[found[j]] &= excludes[i][j];
            }
            int group = 0;
            while (!fits[group]) {
                group++;
            }
            found[i] = group;
            groups = Math.max(groups, group + 1);
        }
        return found;
    }
}
