package nl.llo.io.internal.json;

/** A line and a column in one long, so that places can be remembered without allocating. */
public final class Position {

    /** No place. */
    public static final long UNKNOWN = 0;

    private Position() {}

    /** Packs a line and a column, both from 1; anything below counts as not known. */
    public static long of(int line, int column) {
        return line < 1 || column < 1 ? UNKNOWN : (long) line << 32 | column;
    }

    /** Gives the line, from 1, or 0. */
    public static int line(long position) {
        return (int) (position >>> 32);
    }

    /** Gives the column, from 1, or 0. */
    public static int column(long position) {
        return (int) position;
    }
}
