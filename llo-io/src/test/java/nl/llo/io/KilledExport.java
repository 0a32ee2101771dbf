package nl.llo.io;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.llo.model.id.ProfileId;
import nl.llo.model.profile.Profile;

/** Exports two documents to one file in turn, until it is killed. */
final class KilledExport {

    /** What the two hold. */
    static final List<List<Profile>> DOCUMENTS = List.of(profiles("one", 3_000), profiles("other", 5_000));

    private KilledExport() {}

    private static List<Profile> profiles(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        Profile.builder().id(ProfileId.of(name + "-" + number)).build())
                .toList();
    }

    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        for (int turn = 0; ; turn++) {
            LloExporter.compact().writeProfiles(DOCUMENTS.get(turn % 2), file);
            if (turn == 1) {
                System.out.println("exporting");
                System.out.flush();
            }
        }
    }
}
