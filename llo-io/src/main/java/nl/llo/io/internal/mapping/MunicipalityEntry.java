package nl.llo.io.internal.mapping;

import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.region.MunicipalityCode;

/**
 * A name and a code that a partner says belong together.
 *
 * @param name the name of a municipality
 * @param code the code that is said to be its
 */
public record MunicipalityEntry(String name, MunicipalityCode code) {

    /** How it is written. */
    public static final ObjectCodec<MunicipalityEntry> CODEC = ObjectCodec.of(
                    "MunicipalityEntry", "The name of a municipality with its code.", Parts::new, Parts::build)
            .required("name", Values.text(100), MunicipalityEntry::name, (b, v) -> b.name = v, "the name")
            .required(
                    "code",
                    Values.form(Phrase.FORM_MUNICIPALITY, "GM[0-9]{4}", MunicipalityCode::of),
                    MunicipalityEntry::code,
                    (b, v) -> b.code = v,
                    "the code")
            .build();

    private static final class Parts {
        private String name = "";
        private MunicipalityCode code = MunicipalityCode.of("GM0000");

        MunicipalityEntry build() {
            return new MunicipalityEntry(name, code);
        }
    }
}
