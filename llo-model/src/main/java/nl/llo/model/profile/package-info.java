/**
 * Who asks: a pseudonymous person, a group's typical member, or an employer or partnership. Every attribute of a
 * {@link nl.llo.model.profile.Profile} may be unknown, and unknown is not "no".
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.profile;
