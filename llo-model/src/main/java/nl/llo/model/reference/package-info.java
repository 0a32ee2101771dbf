/**
 * Facts that are the same for every catalogue. {@link nl.llo.model.reference.ReferenceData} holds them all: the
 * {@link nl.llo.model.region.Geography}, the {@link nl.llo.model.reference.AowTable} and the
 * {@link nl.llo.model.reference.EducationTable}. Every row names its source. Outside a table the answer is absent, which
 * means unknown and never "no".
 */
@NullMarked
package nl.llo.model.reference;

import org.jspecify.annotations.NullMarked;
