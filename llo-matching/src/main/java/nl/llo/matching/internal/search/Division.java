package nl.llo.matching.internal.search;

import nl.llo.matching.internal.normal.CodeList;

/** A way in which the country is divided, each place lying in one part of it on a day. */
enum Division {
    /** Provinces. */
    PROVINCE(12),
    /** Labour market regions by CBS code. */
    REGION(30),
    /** Labour market regions by SUWI code. */
    SUWI_REGION(30),
    /** Municipalities. */
    MUNICIPALITY(300),
    /** Four-digit postcodes. */
    POSTCODE(4000);

    private final int surelyAsMany;

    Division(int surelyAsMany) {
        this.surelyAsMany = surelyAsMany;
    }

    /** The division that a code belongs to. */
    static Division of(CodeList.Kind kind, String code) {
        return switch (kind) {
            case PROVINCE -> PROVINCE;
            case REGION -> code.startsWith("SUWI") ? SUWI_REGION : REGION;
            case MUNICIPALITY -> MUNICIPALITY;
            case POSTCODE -> POSTCODE;
        };
    }

    /** What its codes stand for. */
    CodeList.Kind kind() {
        return switch (this) {
            case PROVINCE -> CodeList.Kind.PROVINCE;
            case REGION, SUWI_REGION -> CodeList.Kind.REGION;
            case MUNICIPALITY -> CodeList.Kind.MUNICIPALITY;
            case POSTCODE -> CodeList.Kind.POSTCODE;
        };
    }

    /** True when so many codes surely leave some part of the country out. There have never been fewer parts than this. */
    boolean isLarger(int codes) {
        return codes < surelyAsMany;
    }
}
