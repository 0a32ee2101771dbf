/**
 * Which missing facts matter, and which is best asked next. {@link nl.llo.matching.internal.question.MatteringFacts} tries
 * every way in which what is unknown can turn out; {@link nl.llo.matching.internal.question.QuestionRanking} tries each
 * answer to each question and counts what it settles.
 *
 * <p>Internal; {@code nl.llo.matching.Matcher} is how users ask.
 */
@NullMarked
package nl.llo.matching.internal.question;

import org.jspecify.annotations.NullMarked;
