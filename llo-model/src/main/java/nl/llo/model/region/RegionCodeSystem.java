package nl.llo.model.region;

/**
 * Who numbers the labour market regions. The two systems number the same 35 regions differently: {@code AM05} of CBS
 * is Twente, number 05 of SUWI is Regio Zwolle. A bare number therefore says nothing.
 */
public enum RegionCodeSystem {
    /** Statistics Netherlands (<i>CBS</i>): {@code AM01} to {@code AM38}, with gaps. */
    CBS,
    /** The work and income chain (<i>SUWI</i>): {@code SUWI:01} to {@code SUWI:35}. */
    SUWI
}
