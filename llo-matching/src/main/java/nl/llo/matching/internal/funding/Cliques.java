package nl.llo.matching.internal.funding;

import java.util.ArrayList;
import java.util.List;

/** Parts offers into groups of which all members exclude each other. */
final class Cliques {

    private Cliques() {}

    /** The number of the group of each offer; each goes to the first group that it fits in. */
    static int[] of(boolean[][] excludes) {
        List<List<Integer>> groups = new ArrayList<>();
        int[] found = new int[excludes.length];
        for (int offer = 0; offer < excludes.length; offer++) {
            int group = 0;
            while (group < groups.size() && !excludesAll(excludes[offer], groups.get(group))) {
                group++;
            }
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(offer);
            found[offer] = group;
        }
        return found;
    }

    private static boolean excludesAll(boolean[] excluded, List<Integer> members) {
        return members.stream().allMatch(member -> excluded[member]);
    }
}
