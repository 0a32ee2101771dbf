/**
 * Asks a person what is still to be known, the most useful question first, until every verdict is settled. Answers are lines
 * of text; what is answered goes into a profile and nowhere else.
 */
@NullMarked
package nl.llo.examples.cli.ask;

import org.jspecify.annotations.NullMarked;
