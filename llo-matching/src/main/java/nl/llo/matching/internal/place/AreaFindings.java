package nl.llo.matching.internal.place;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.model.region.AnswerBasis;
import nl.llo.model.region.PlaceAnswer;
import nl.llo.model.text.LocalizedText;

/** Collects what a reader should know about where a place lies. */
public final class AreaFindings {

    // Mostly there is nothing to say, and then nothing is made.
    private Set<PlacePart> needed = Set.of();
    private Set<Reason> remarks = Set.of();
    private boolean notRecorded;

    /** What must be asked about the place. */
    public Set<PlacePart> listNeeded() {
        return Collections.unmodifiableSet(needed);
    }

    /** Remarks in the order in which they were found. */
    public Set<Reason> listRemarks() {
        return Collections.unmodifiableSet(remarks);
    }

    /** True when the data, and not the profile, leave it unknown. */
    public boolean isNotRecorded() {
        return notRecorded;
    }

    void need(PlacePart part) {
        if (needed.isEmpty()) {
            needed = EnumSet.noneOf(PlacePart.class);
        }
        needed.add(part);
    }

    void notRecorded(Reason remark) {
        notRecorded = true;
        remark(remark);
    }

    void remark(Reason remark) {
        if (remarks.isEmpty()) {
            remarks = new LinkedHashSet<>();
        }
        remarks.add(remark);
    }

    /** The municipality is not known, perhaps because its postcode did not lead to one. */
    void needMunicipality(PlaceFacts place) {
        need(PlacePart.MUNICIPALITY);
        if (place.byPostcode != null) {
            remark(notInData(place.byPostcode));
        }
    }

    /** Remarks on an answer that is unknown, or known only by inference. */
    void answered(PlaceFacts place, PlaceAnswer<?> answer) {
        if (answer.getBasis() == AnswerBasis.UNKNOWN) {
            notRecorded(notInData(answer));
        } else if (answer.getBasis() == AnswerBasis.HELD_BETWEEN) {
            remark(inferred(answer));
        }
        if (place.byPostcode != null && place.byPostcode.getBasis() == AnswerBasis.HELD_BETWEEN) {
            remark(inferred(place.byPostcode));
        }
    }

    /** The region is one of several, and it does not matter which. */
    void eitherWay(PlaceFacts place) {
        if (place.region != null) {
            remark(Reason.of(RemarkCode.PLACE_EITHER_WAY, "remark", phrase(place.region.getRemark())));
        }
    }

    private static Reason notInData(PlaceAnswer<?> answer) {
        return Reason.of(RemarkCode.PLACE_NOT_RECORDED, "remark", phrase(answer.getRemark()));
    }

    private static Reason inferred(PlaceAnswer<?> answer) {
        return Reason.of(RemarkCode.PLACE_HELD_BETWEEN, "remark", phrase(answer.getRemark()));
    }

    /** The geography remarks in sentences; here they stand among phrases. */
    private static Argument phrase(LocalizedText sentence) {
        LocalizedText.Builder phrase = LocalizedText.builder().nl(phrase(sentence.getNl()));
        sentence.getEn().map(AreaFindings::phrase).ifPresent(phrase::en);
        return new Argument.Words(phrase.build());
    }

    private static String phrase(String sentence) {
        int end = sentence.endsWith(".") ? sentence.length() - 1 : sentence.length();
        return end == 0 ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1, end);
    }
}
