package nl.llo.examples.cli.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;

/** Puts answers about places into a profile: municipalities by name or code, postcodes by their digits. */
final class PlaceAnswers {

    private final Geography geography;

    PlaceAnswers(Geography geography) {
        this.geography = geography;
    }

    Optional<Profile> put(Profile profile, PlaceKind kind, MissingFact fact, String answer) {
        Place.Builder place = Place.builder();
        profile.getPlace(kind).ifPresent(place::copyOf);
        String attribute = fact.getAttribute().name();
        Optional<?> understood = attribute.endsWith("_NEIGHBOURHOOD")
                ? Optional.of(place.neighbourhood(answer))
                : attribute.endsWith("_POSTCODE")
                        ? postcode(answer).map(place::postcode)
                        : municipality(answer)
                                .<Object>map(place::municipality)
                                .or(() -> postcode(answer).map(place::postcode));
        return understood.map(any -> {
            Profile.Builder changed = Answers.start(profile);
            return switch (kind) {
                case HOME -> changed.home(place.build()).build();
                case WORK -> changed.work(place.build()).build();
                case STUDY -> changed.study(place.build()).build();
            };
        });
    }

    /** Absent when there is none of that name, and when there are several. */
    private Optional<MunicipalityCode> municipality(String answer) {
        String code = answer.toUpperCase(Locale.ROOT);
        if (code.matches("GM\\d{4}")) {
            return geography.findMunicipality(MunicipalityCode.of(code)).map(Municipality::getCode);
        }
        List<Municipality> named = geography.findMunicipalitiesNamed(answer);
        return named.size() == 1 ? Optional.of(named.get(0).getCode()) : Optional.empty();
    }

    /** The digits alone, or a whole postcode of which the letters are forgotten. */
    private static Optional<Postcode4> postcode(String answer) {
        String digits = answer.replaceFirst("\\s*[a-z]{2}$", "");
        return digits.matches("[1-9]\\d{3}") ? Optional.of(Postcode4.of(digits)) : Optional.empty();
    }
}
