package nl.llo.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds words whose definitions come out differently. */
final class Disagreements {

    private Disagreements() {}

    static List<GroupDisagreement> among(List<GroupMembership> memberships) {
        Map<String, List<GroupMembership>> byWord = new TreeMap<>();
        for (GroupMembership membership : memberships) {
            membership
                    .getGroup()
                    .getWord()
                    .ifPresent(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(membership));
        }
        List<GroupDisagreement> found = new ArrayList<>();
        byWord.forEach((word, sharing) -> {
            if (sharing.stream().map(GroupMembership::getTruth).distinct().count() > 1) {
                found.add(GroupDisagreement.builder()
                        .word(word)
                        .memberships(sharing)
                        .build());
            }
        });
        return List.copyOf(found);
    }
}
