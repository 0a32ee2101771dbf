package nl.llo.examples.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar's manifest carries. */
final class LloVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Llo.class.getPackage().getImplementationVersion();
        return new String[] {"llo " + Objects.requireNonNullElse(version, "unpackaged")};
    }
}
