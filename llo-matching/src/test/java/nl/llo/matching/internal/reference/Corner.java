package nl.llo.matching.internal.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;

/**
 * A corner of the language of criteria, small enough to list everybody: some criteria over one or two attributes, and people
 * who between them have every combination of values that these criteria can tell apart.
 *
 * @param name what the corner is about
 * @param leaves the criteria
 * @param people for each kind of person, what to add to a profile on a date
 */
public record Corner(String name, List<Criterion> leaves, List<Person> people) {

    /** Adds what is known of somebody. */
    public interface Person extends BiFunction<Profile.Builder, LocalDate, Profile.Builder> {}

    /** Everybody, by all combinations of the corners. */
    public static List<Profile> everybody(List<Corner> corners, LocalDate date) {
        List<Profile> profiles = new ArrayList<>(List.of(Profile.builder().build()));
        for (Corner corner : corners) {
            List<Profile> more = new ArrayList<>();
            for (Profile profile : profiles) {
                for (Person person : corner.people) {
                    more.add(person.apply(Profile.builder().copyOf(profile), date)
                            .build());
                }
            }
            profiles = more;
        }
        return profiles;
    }

    /** How many people the corners have together. */
    public static long count(List<Corner> corners) {
        return corners.stream().mapToLong(corner -> corner.people.size()).reduce(1, (a, b) -> a * b);
    }

    @Override
    public String toString() {
        return name;
    }
}
