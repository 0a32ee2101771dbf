package nl.llo.io.finding;

/** How much a finding weighs. */
public enum Severity {
    /** The data breaks a rule of the format or of the domain: the record it stands in is not used. */
    ERROR,
    /** The data can be used, but is probably not what its author meant. */
    WARNING,
    /** Something worth knowing; nothing is wrong. */
    INFO
}
