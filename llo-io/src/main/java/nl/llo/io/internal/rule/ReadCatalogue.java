package nl.llo.io.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.io.spi.LocatedCatalogue;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import org.jspecify.annotations.Nullable;

/** A sound catalogue with the places of its records. */
public final class ReadCatalogue implements LocatedCatalogue {

    private final Catalogue catalogue;
    private final Map<RegulationId, Place> regulations = new HashMap<>();
    private final Map<TargetGroupId, Place> groups = new HashMap<>();

    /**
     * Puts a catalogue together with its files.
     *
     * @param catalogue all records
     * @param files where they come from
     */
    public ReadCatalogue(Catalogue catalogue, List<CatalogueFile> files) {
        this.catalogue = catalogue;
        for (CatalogueFile file : files) {
            file.document()
                    .regulations()
                    .forEach(record -> regulations.put(record.value().getId(), new Place(file.log(), record.node())));
            file.document()
                    .groups()
                    .forEach(record -> groups.put(record.value().getId(), new Place(file.log(), record.node())));
        }
    }

    private record Place(LocationLog log, int node) {

        Location find(String pointer) {
            int place = node;
            for (String step : pointer.split("/", -1)) {
                if (!step.isEmpty()) {
                    String name = step.replace("~1", "/").replace("~0", "~");
                    int next = log.child(place, name);
                    place = next == place && step.matches("[0-9]{1,9}")
                            ? log.child(place, Integer.parseInt(step))
                            : next;
                }
            }
            return log.location(place);
        }
    }

    @Override
    public Catalogue getCatalogue() {
        return catalogue;
    }

    @Override
    public Optional<Location> find(RegulationId regulation, String pointer) {
        return find(regulations.get(regulation), pointer);
    }

    @Override
    public Optional<Location> find(TargetGroupId group, String pointer) {
        return find(groups.get(group), pointer);
    }

    private static Optional<Location> find(@Nullable Place place, String pointer) {
        return place == null ? Optional.empty() : Optional.of(place.find(pointer));
    }
}
