/**
 * What is said to people, in Dutch and English. A {@link nl.llo.matching.explain.Reason} is a
 * {@link nl.llo.matching.explain.ReasonCode} with named {@link nl.llo.matching.explain.Argument arguments}; its text in
 * either language is made from them with one template per code, so that text and data never tell different things.
 *
 * <p>A reason holds the rule and what the catalogue says, never a value of the person that it is about. Programs read
 * codes and arguments; the texts are for reading and may change.
 *
 * <p>Public. Nothing here reads the default locale.
 */
@NullMarked
package nl.llo.matching.explain;

import org.jspecify.annotations.NullMarked;
