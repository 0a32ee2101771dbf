package nl.llo.io;

/**
 * Watches an import or a conversion, and can stop it. Called in the thread that reads, so it should be quick.
 *
 * <p>What was handed to a sink before an import stopped stays there; a result, a report or a file there is none of.
 */
public interface ImportMonitor {

    /** Watches nothing and stops nothing. */
    ImportMonitor NONE = new ImportMonitor() {};

    /**
     * Hears how far reading is: after every 64 KiB or so, and at the end of each source.
     *
     * @param records how many profiles or partner's records were begun so far, in all sources; 0 for a catalogue
     * @param bytes how many bytes were read so far, in all sources
     */
    default void progressed(long records, long bytes) {}

    /**
     * Tells if the import is to stop. Asked before each record and each time that bytes are read; another thread may have
     * decided it.
     *
     * @return true to stop it with an {@link ImportCancelledException}
     */
    default boolean isCancelled() {
        return false;
    }
}
