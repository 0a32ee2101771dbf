package nl.llo.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.llo.model.profile.Profile;

/** Profiles as they are after reading: hours of work without zeros at the end, which an equal number may have. */
public final class Normal {

    private Normal() {}

    public static Profile of(Profile profile) {
        Optional<BigDecimal> hours = profile.getHoursPerWeek()
                .map(number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros())
                .map(number -> number.scale() < 0 ? number.setScale(0) : number);
        return Profile.builder().copyOf(profile).hoursPerWeek(hours).build();
    }

    public static List<Profile> of(List<Profile> profiles) {
        return profiles.stream().map(Normal::of).toList();
    }
}
