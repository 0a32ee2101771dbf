package nl.llo.examples.cli;

import java.util.Optional;
import nl.llo.io.LloCatalogues;
import nl.llo.io.finding.Location;
import nl.llo.io.spi.LocatedCatalogue;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;

/** The built-in catalogue as if it had been read from one file. */
final class Anywhere implements LocatedCatalogue {

    @Override
    public Catalogue getCatalogue() {
        return LloCatalogues.builtIn();
    }

    @Override
    public Optional<Location> find(RegulationId regulation, String pointer) {
        return Optional.of(Location.of("f", pointer, 1, 1));
    }

    @Override
    public Optional<Location> find(TargetGroupId group, String pointer) {
        return Optional.of(Location.of("f", pointer, 1, 1));
    }
}
