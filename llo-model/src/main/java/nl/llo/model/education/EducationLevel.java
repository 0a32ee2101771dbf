package nl.llo.model.education;

/**
 * The highest completed level of education (Dutch: <i>opleidingsniveau</i>).
 *
 * <p>Levels are ordered by {@link #getRank() rank}; levels beside each other have the same rank (vmbo basis and mbo 1;
 * mbo 4 and havo). The rank is this library's reading of the Dutch ladder for "at most" and "at least" conditions; it is
 * not a code of any standard.
 */
public enum EducationLevel {
    /** Geen afgeronde opleiding. */
    GEEN(0),
    /** Basisonderwijs. */
    PO(1),
    /** Praktijkonderwijs of voortgezet speciaal onderwijs. */
    VSO_PRO(2),
    /** Vmbo, basisberoepsgerichte leerweg. */
    VMBO_BB(3),
    /** Vmbo, kaderberoepsgerichte leerweg. */
    VMBO_KB(4),
    /** Vmbo, gemengde of theoretische leerweg. */
    VMBO_GLTL(4),
    /** Mbo 1, entreeopleiding. */
    MBO_1(3),
    /** Mbo 2, basisberoepsopleiding. */
    MBO_2(5),
    /** Mbo 3, vakopleiding. */
    MBO_3(6),
    /** Mbo 4, middenkader- of specialistenopleiding. */
    MBO_4(7),
    /** Havo. */
    HAVO(7),
    /** Vwo. */
    VWO(8),
    /** Associate degree. */
    AD(9),
    /** Hbo-bachelor. */
    HBO_BA(10),
    /** Wo-bachelor. */
    WO_BA(10),
    /** Hbo-master. */
    HBO_MA(11),
    /** Wo-master. */
    WO_MA(11),
    /** Doctor. */
    PHD(12);

    private final int rank;

    EducationLevel(int rank) {
        this.rank = rank;
    }

    /** Place on the ladder, 0 (none) to 12 (doctorate); equal for levels beside each other. */
    public int getRank() {
        return rank;
    }

    /**
     * True when a diploma of this level is a start qualification (Dutch: <i>startkwalificatie</i>): havo, vwo or at least
     * mbo 2, by the definition of Statistics Netherlands (CBS).
     */
    public boolean hasStartQualification() {
        return rank >= MBO_2.rank;
    }
}
