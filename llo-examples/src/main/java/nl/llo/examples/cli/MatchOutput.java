package nl.llo.examples.cli;

import nl.llo.matching.MatchReport;
import nl.llo.model.profile.Profile;

/** Takes reports one by one. Nothing is written before the first. */
interface MatchOutput {

    void write(Profile profile, MatchReport report);

    boolean hasStarted();

    void end();
}
