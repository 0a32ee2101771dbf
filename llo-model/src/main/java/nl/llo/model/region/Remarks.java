package nl.llo.model.region;

import nl.llo.model.source.FactBasis;
import nl.llo.model.text.LocalizedText;

/** The sentences that explain answers. They never name the place that was asked about. */
final class Remarks {

    private Remarks() {}

    static LocalizedText stated(YearTable table) {
        int year = table.getYear();
        return table.getBasis() == FactBasis.PUBLISHED
                ? LocalizedText.of(
                        "Volgens de gepubliceerde indeling van " + year + ".",
                        "According to the published division of " + year + ".")
                : LocalizedText.of(
                        "Volgens de indeling van " + year + ", die is afgeleid en niet als tabel is gepubliceerd.",
                        "According to the division of " + year
                                + ", which is derived and was not published as a table.");
    }

    static LocalizedText through(YearTable table, Relatives relatives) {
        int year = table.getYear();
        return LocalizedText.of(
                "De gemeente staat niet in de indeling van " + year + "; dit volgt uit de gemeenten " + nl(relatives)
                        + ".",
                "The municipality is not in the division of " + year + "; this follows from the municipalities "
                        + en(relatives) + ".");
    }

    static LocalizedText notStated(YearTable table) {
        int year = table.getYear();
        return LocalizedText.of(
                "De gemeente staat niet in de indeling van " + year
                        + ", en uit de gemeenten waaruit zij ontstond of waarin zij opging volgt geen eenduidig antwoord.",
                "The municipality is not in the division of " + year
                        + ", and the municipalities that it came from or went into give no single answer.");
    }

    static LocalizedText heldBetween(YearTable before, YearTable after) {
        return LocalizedText.of(
                "Voor deze dag is geen indeling bekend; die van " + before.getYear() + " en " + after.getYear()
                        + " geven dezelfde uitkomst.",
                "No division is known for this day; those of " + before.getYear() + " and " + after.getYear()
                        + " give the same answer.");
    }

    static LocalizedText movedBetween(YearTable before, YearTable after) {
        return LocalizedText.of(
                "Voor deze dag is geen indeling bekend; die van " + before.getYear() + " en " + after.getYear()
                        + " verschillen, en wanneer dat veranderde is niet bekend.",
                "No division is known for this day; those of " + before.getYear() + " and " + after.getYear()
                        + " differ, and when that changed is not known.");
    }

    static LocalizedText oneSided(YearTable before, YearTable after) {
        return LocalizedText.of(
                "Voor deze dag is geen indeling bekend, en die van " + before.getYear() + " en " + after.getYear()
                        + " geven niet allebei een antwoord.",
                "No division is known for this day, and those of " + before.getYear() + " and " + after.getYear()
                        + " do not both give an answer.");
    }

    static LocalizedText beforeFirst(YearTable first) {
        return LocalizedText.of(
                "Voor deze dag is geen indeling bekend; de eerste is die van " + first.getYear() + ".",
                "No division is known for this day; the first is that of " + first.getYear() + ".");
    }

    static LocalizedText afterLast(YearTable last) {
        return LocalizedText.of(
                "Voor deze dag is geen indeling bekend; de laatste is die van " + last.getYear() + ".",
                "No division is known for this day; the last is that of " + last.getYear() + ".");
    }

    static LocalizedText heldSince(YearTable last) {
        return LocalizedText.of(
                "De laatste bekende postcodetabel is die van " + last.getYear()
                        + "; sindsdien zijn geen gemeenten samengegaan waartoe deze postcode behoort.",
                "The last known postcode table is that of " + last.getYear()
                        + "; since then no merger concerned the municipality of this postcode.");
    }

    static LocalizedText mergedSince(YearTable last) {
        return LocalizedText.of(
                "De laatste bekende postcodetabel is die van " + last.getYear()
                        + "; de gemeente van toen bestaat op deze dag niet meer.",
                "The last known postcode table is that of " + last.getYear()
                        + "; its municipality no longer exists on this day.");
    }

    static LocalizedText noTable() {
        return LocalizedText.of("De gegevens bevatten geen indeling.", "The data holds no division.");
    }

    static LocalizedText unknownMunicipality() {
        return LocalizedText.of(
                "De gemeentecode komt in de gegevens niet voor.", "The municipality code is not in the data.");
    }

    static LocalizedText unknownPostcode(YearTable table) {
        return LocalizedText.of(
                "De postcode komt in de tabel van " + table.getYear() + " niet voor.",
                "The postcode is not in the table of " + table.getYear() + ".");
    }

    static LocalizedText ownProvince() {
        return LocalizedText.of("Volgens de gegevens van de gemeente.", "According to the record of the municipality.");
    }

    static LocalizedText provinceHeld() {
        return LocalizedText.of(
                "Voor deze dag is de provincie niet gepubliceerd; in de gegevens wisselt geen gemeente van provincie zonder"
                        + " een nieuwe code te krijgen.",
                "The province is not published for this day; in the data no municipality changes province without getting"
                        + " a new code.");
    }

    static LocalizedText provinceThrough(Relatives relatives) {
        return LocalizedText.of(
                "De gemeente bestaat op deze dag niet; dit volgt uit de gemeenten " + nl(relatives) + ".",
                "The municipality does not exist on this day; this follows from the municipalities " + en(relatives)
                        + ".");
    }

    static LocalizedText provinceUnknown() {
        return LocalizedText.of(
                "De gegevens noemen voor deze dag geen provincie.", "The data names no province for this day.");
    }

    private static String nl(Relatives relatives) {
        return relatives == Relatives.SUCCESSORS ? "waarin zij is opgegaan" : "waaruit zij is ontstaan";
    }

    private static String en(Relatives relatives) {
        return relatives == Relatives.SUCCESSORS ? "that it went into" : "that it came from";
    }
}
