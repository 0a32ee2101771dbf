package nl.llo.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;

/**
 * What a run takes from the machine. The library itself takes nothing from it.
 *
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: diagnostics
 * @param clock tells what day it is, for who asks for "today"
 * @param colours whether standard output is a terminal that shows colours
 * @param progress whether standard error is a terminal, on which to tell how far reading is
 */
record Surroundings(InputStream in, PrintWriter out, PrintWriter err, Clock clock, boolean colours, boolean progress) {}
