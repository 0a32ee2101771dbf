package nl.llo.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The options that ask for help. */
final class HelpOptions {

    private HelpOptions() {}

    /** Gives the top its options, and each command below it the one for help. */
    static void addTo(CommandLine top) {
        top.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version and exit.")
                        .build());
        addHelp(top);
    }

    private static void addHelp(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help and exit.")
                        .build());
        line.getSubcommands().values().forEach(HelpOptions::addHelp);
    }
}
