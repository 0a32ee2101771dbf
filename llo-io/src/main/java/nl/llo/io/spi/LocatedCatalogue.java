package nl.llo.io.spi;

import java.util.Optional;
import nl.llo.io.finding.Location;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;

/** A catalogue as it was read from files, which knows where its regulations and groups stand in them. */
public interface LocatedCatalogue {

    /**
     * Gets the records of all files, together with those that they build on.
     *
     * @return the catalogue
     */
    Catalogue getCatalogue();

    /**
     * Finds the place of a regulation, or of a part of it.
     *
     * @param regulation its id
     * @param pointer a JSON pointer within the record, empty for all of it; where it leads to nothing that was written, the
     *     place is that of what is around it
     * @return the place; nothing when the regulation is not in the files but in what they build on
     */
    Optional<Location> find(RegulationId regulation, String pointer);

    /**
     * Finds the place of a target group, or of a part of it.
     *
     * @param group its id
     * @param pointer a JSON pointer within the record, empty for all of it; where it leads to nothing that was written, the
     *     place is that of what is around it
     * @return the place; nothing when the group is not in the files but in what they build on
     */
    Optional<Location> find(TargetGroupId group, String pointer);
}
