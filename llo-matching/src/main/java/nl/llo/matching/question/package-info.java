/**
 * What to ask next (Dutch: <i>wat nog te vragen</i>). {@link nl.llo.matching.question.Questions} holds the facts that still
 * matter to some regulation, the most useful first, each as a {@link nl.llo.matching.question.RankedQuestion} with what each
 * {@link nl.llo.matching.question.AnswerEffect answer} would settle.
 *
 * <p>{@code nl.llo.matching.Matcher} ranks them, on request only.
 *
 * <p>Public and immutable. No {@code toString()} tells what is known of a person.
 */
@NullMarked
package nl.llo.matching.question;

import org.jspecify.annotations.NullMarked;
