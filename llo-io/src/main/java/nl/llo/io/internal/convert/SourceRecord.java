package nl.llo.io.internal.convert;

import java.util.List;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.mapping.Pointer;
import org.jspecify.annotations.Nullable;

/** A partner's record. */
interface SourceRecord {

    /** Gives the parts that a field is about. */
    List<? extends SourcePart> parts(@Nullable Pointer each);

    /** Gives the place of the whole. */
    Location place();

    /** Gives the record as it stands in its file. */
    String raw();

    /** Tells if it could be read. */
    boolean isSound();
}
