package nl.llo.model.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.llo.model.testing.SmallGeography;
import org.junit.jupiter.api.Test;

class ProvinceOfTest {

    private final Geography geography = SmallGeography.geography();

    private PlaceAnswer<ProvinceCode> ask(String municipality, String day) {
        return geography.provinceOf(MunicipalityCode.of(municipality), LocalDate.parse(day));
    }

    @Test
    void ownProvinceIsPublishedInItsPeriod() {
        PlaceAnswer<ProvinceCode> answer = ask("GM9001", "2021-06-01");
        assertThat(answer.getPlace()).contains(ProvinceCode.of("PV91"));
        assertThat(answer.getBasis()).isEqualTo(AnswerBasis.PUBLISHED);
    }

    @Test
    void ownProvinceIsHeldOutsideItsPeriod() {
        PlaceAnswer<ProvinceCode> answer = ask("GM9001", "2019-06-01");
        assertThat(answer.getPlace()).contains(ProvinceCode.of("PV91"));
        assertThat(answer.getBasis()).isEqualTo(AnswerBasis.HELD_BETWEEN);
    }

    @Test
    void abolishedMunicipalityIsAnsweredThroughSuccessors() {
        PlaceAnswer<ProvinceCode> answer = ask("GM9003", "2019-06-01");
        assertThat(answer.getPlace()).contains(ProvinceCode.of("PV92"));
        assertThat(answer.getBasis()).isEqualTo(AnswerBasis.HELD_BETWEEN);
        assertThat(answer.getThrough()).containsExactly(MunicipalityCode.of("GM9005"));
    }

    @Test
    void successorsInDifferentProvincesLeaveItUnknown() {
        assertThat(ask("GM9006", "2021-06-01").getPlace()).contains(ProvinceCode.of("PV91"));
        assertThat(ask("GM9006", "2022-06-01").getBasis()).isEqualTo(AnswerBasis.UNKNOWN);
    }

    @Test
    void whatIsSilentOrAbsentIsUnknown() {
        assertThat(ask("GM9003", "2018-06-01").getBasis()).isEqualTo(AnswerBasis.UNKNOWN);
        assertThat(ask("GM9008", "2021-06-01").getBasis()).isEqualTo(AnswerBasis.UNKNOWN);
        assertThat(ask("GM9008", "2016-06-01").getBasis()).isEqualTo(AnswerBasis.UNKNOWN);
        assertThat(ask("GM9007", "2022-06-01").getBasis()).isEqualTo(AnswerBasis.UNKNOWN);
        assertThat(ask("GM9999", "2021-06-01").getBasis()).isEqualTo(AnswerBasis.UNKNOWN);
    }
}
