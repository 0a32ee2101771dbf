package nl.llo.io.internal.convert;

import java.util.List;
import nl.llo.io.finding.Finding;

/** Makes records of partner's records, and passes on those that are right. */
interface RecordMaker {

    /**
     * Takes a partner's record.
     *
     * @param record the record
     * @param found what was found and reported about it already
     */
    void take(SourceRecord record, List<Finding> found);

    /** Hears that there are no more records. */
    default void end() {}

    /** Gives how many records were passed on. */
    long accepted();

    /** Gives how many were not. */
    long rejected();
}
