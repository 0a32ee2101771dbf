package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.facility.Facility;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.facility.FacilityStatus;
import nl.llo.model.profile.ApplicantKind;

/** What people get. */
final class FacilityWire {

    static final ObjectCodec<Facility> FACILITY = ObjectCodec.of(
                    "Facility", "Something that people get.", Facility::builder, (Facility.Builder b) -> b.build())
            .required("id", IdWire.NEW_FACILITY, Facility::getId, (b, v) -> b.id(v), "its id")
            .required(
                    "kind",
                    Values.choice(FacilityKind.class),
                    Facility::getKind,
                    (b, v) -> b.kind(v),
                    "what kind of thing it is")
            .required("name", BasicWire.TEXT, Facility::getName, (b, v) -> b.name(v), "its name")
            .optional(
                    "description",
                    BasicWire.TEXT,
                    Facility::getDescription,
                    (b, v) -> b.description(v),
                    "what it comes down to")
            .optional(
                    "amount",
                    BasicWire.MONEY,
                    Facility::getAmount,
                    (b, v) -> b.amount(v),
                    "what one grant is worth, when that is fixed")
            .optional(
                    "maxAmount",
                    BasicWire.MONEY,
                    Facility::getMaxAmount,
                    (b, v) -> b.maxAmount(v),
                    "what one grant is worth at most")
            .optional("places", BasicWire.COUNT, Facility::getPlaces, (b, v) -> b.places(v), "how many there are")
            .optional(
                    "free",
                    Values.flag(),
                    Facility::getFree,
                    (b, v) -> b.free(v),
                    "whether it costs the person nothing")
            .defaulted(
                    "status",
                    Values.choice(FacilityStatus.class),
                    Facility::getStatus,
                    (b, v) -> b.status(v),
                    FacilityStatus.OFFERED,
                    "whether it exists or is only proposed")
            .collection(
                    "audience",
                    Values.set(Values.choice(ApplicantKind.class)),
                    Facility::getAudience,
                    (b, v) -> b.audience(v),
                    "for whom it is; when empty, for whom the regulation is")
            .collection(
                    "sources", SourceWire.REFERENCES, Facility::getSources, (b, v) -> b.sources(v), SourceWire.MEANING)
            .build();

    private FacilityWire() {}
}
