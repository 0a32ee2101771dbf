package nl.llo.matching.internal.vary;

/** How many profiles may still be tried. For one thread. */
public final class Effort {

    /** About a tenth of a second. */
    public static final int ALLOWED = 20_000;

    private int left;
    private boolean isCut;

    /** So many tries and no more. */
    public Effort(int allowed) {
        this.left = allowed;
    }

    /** Takes one try; false when none is left. */
    public boolean take() {
        left--;
        isCut |= left < 0;
        return left >= 0;
    }

    /** Remembers that something was left out. */
    public void cut() {
        isCut = true;
    }

    /** True when something was left out. */
    public boolean isCut() {
        return isCut;
    }
}
