package nl.llo.matching.internal.engine;

import java.time.LocalDate;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.reference.ReferenceData;

/** Looks into the engine, to tell how much memory a batch goes through. */
public final class Memory {

    private Memory() {}

    /** The words of all columns of a batch, and the number of times that one is read to make another. */
    public static long[] ofColumns(Catalogue catalogue, ReferenceData reference, LocalDate day) {
        Columns columns = Columns.of(CatalogueForms.of(catalogue, reference), day, ApplicantKind.PERSON);
        return new long[] {(long) columns.countColumns() * ColumnLayout.WORDS, columns.countLiteralWords() * 64L};
    }
}
