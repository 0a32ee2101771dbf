package nl.llo.model.region;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.llo.model.region.Remark.Sentence;
import nl.llo.model.time.Period;
import org.jspecify.annotations.Nullable;

/** In which province a municipality lies, or its area on days when it did not exist. */
final class ProvinceAnswers {

    private final Directory<MunicipalityCode, Municipality> municipalities;
    private final Succession succession;
    private final Period published;

    ProvinceAnswers(Directory<MunicipalityCode, Municipality> municipalities, Succession succession, Period published) {
        this.municipalities = municipalities;
        this.succession = succession;
        this.published = published;
    }

    PlaceAnswer<ProvinceCode> on(MunicipalityCode code, LocalDate day) {
        Municipality municipality = municipalities.find(code).orElse(null);
        if (municipality == null) {
            return PlaceAnswer.unknown(Remark.of(Sentence.UNKNOWN_MUNICIPALITY));
        }
        if (municipality.existsOn(day)) {
            return municipality.getProvince().map(own -> own(own, day)).orElseGet(ProvinceAnswers::unknown);
        }
        Relatives relatives =
                municipality.getExistence().endsBefore(day) ? Relatives.SUCCESSORS : Relatives.PREDECESSORS;
        NavigableSet<MunicipalityCode> through = new TreeSet<>();
        ProvinceCode agreed = agree(code, relatives, day, through);
        return agreed == null
                ? unknown()
                : PlaceAnswer.held(
                        agreed,
                        List.copyOf(through),
                        Remark.of(
                                relatives == Relatives.SUCCESSORS
                                        ? Sentence.PROVINCE_WENT_INTO
                                        : Sentence.PROVINCE_CAME_FROM));
    }

    private PlaceAnswer<ProvinceCode> own(ProvinceCode province, LocalDate day) {
        return published.contains(day)
                ? PlaceAnswer.published(province, Remark.of(Sentence.OWN_PROVINCE))
                : PlaceAnswer.held(province, List.of(), Remark.of(Sentence.PROVINCE_HELD));
    }

    private static PlaceAnswer<ProvinceCode> unknown() {
        return PlaceAnswer.unknown(Remark.of(Sentence.PROVINCE_UNKNOWN));
    }

    private @Nullable ProvinceCode agree(
            MunicipalityCode code, Relatives relatives, LocalDate day, NavigableSet<MunicipalityCode> through) {
        ProvinceCode agreed = null;
        for (MunicipalityCode relative : succession.direct(code, relatives)) {
            Municipality municipality = municipalities.get(municipalities.requireIndex(relative));
            ProvinceCode province;
            if (municipality.existsOn(day)) {
                province = municipality.getProvince().orElse(null);
                through.add(relative);
            } else {
                province = agree(relative, relatives, day, through);
            }
            if (province == null || (agreed != null && !agreed.equals(province))) {
                return null;
            }
            agreed = province;
        }
        return agreed;
    }
}
