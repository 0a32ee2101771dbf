package nl.llo.examples.cli.show;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.facility.Facility;
import nl.llo.model.facility.FacilityStatus;

/** Says in a sentence what one gets. */
final class FacilityText {

    private FacilityText() {}

    static String of(Facility facility, Wording wording) {
        String details = Stream.of(
                        facility.getAmount().map(money -> wording.say("show.facility.amount", wording.euros(money))),
                        facility.getMaxAmount()
                                .map(money -> wording.say("show.facility.maxAmount", wording.euros(money))),
                        facility.getPlaces().map(places -> wording.say("show.facility.places", wording.number(places))),
                        facility.getFree()
                                .map(free -> wording.say(free ? "show.facility.free" : "show.facility.notFree")),
                        audience(facility, wording),
                        Optional.of(facility.getStatus())
                                .filter(status -> status == FacilityStatus.PROPOSED)
                                .map(wording::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return wording.say(facility.getName()) + " (" + wording.name(facility.getKind()) + ")"
                + (details.isEmpty() ? "" : ": " + details)
                + facility.getDescription()
                        .map(text -> ". " + wording.say(text))
                        .orElse("");
    }

    private static Optional<String> audience(Facility facility, Wording wording) {
        return facility.getAudience().isEmpty()
                ? Optional.empty()
                : Optional.of(wording.say(
                        "show.facility.audience",
                        Names.join(facility.getAudience().stream().map(wording::name))));
    }
}
