package nl.llo.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCodesTest {

    @Test
    void regionCodeKnowsItsSystem() {
        assertThat(RegionCode.of("AM05").getSystem()).isEqualTo(RegionCodeSystem.CBS);
        assertThat(RegionCode.of("SUWI:05").getSystem()).isEqualTo(RegionCodeSystem.SUWI);
        assertThat(RegionCode.of("AM05")).isNotEqualTo(RegionCode.of("SUWI:05"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "05", "5", "AM5", "AM005", "am05", "AM00", "SUWI:00", "SUWI05", "SUWI:5", " AM05", "AM05\n", "AM٠٥"
            })
    void otherTextsAreNoRegionCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0153", "GM153", "GM00153", "gm0153", "GM01a3", "GM0153 ", "PV0153"})
    void otherTextsAreNoMunicipalityCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> MunicipalityCode.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23", "PV3", "PV023", "pv23", "PVx3"})
    void otherTextsAreNoProvinceCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ProvinceCode.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "131", "13110", "0999", "1311AB", "-131", "1 11"})
    void otherTextsAreNoPostcode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Postcode4.of(text));
    }

    @Test
    void everyCodeIsItsOwnText() {
        assertThat(RegionCode.of("SUWI:09")).hasToString("SUWI:09");
        assertThat(MunicipalityCode.of("GM0153")).hasToString("GM0153");
        assertThat(ProvinceCode.of("PV23")).hasToString("PV23");
        assertThat(Postcode4.of("1311")).hasToString("1311");
    }

    @Test
    void codesSortByTheirText() {
        assertThat(RegionCode.of("AM05")).isLessThan(RegionCode.of("AM06"));
        assertThat(MunicipalityCode.of("GM0153")).isGreaterThan(MunicipalityCode.of("GM0014"));
        assertThat(ProvinceCode.of("PV20")).isLessThan(ProvinceCode.of("PV31"));
        assertThat(Postcode4.of("1311")).isEqualByComparingTo(Postcode4.of("1311"));
    }

    @Test
    void refusalsDoNotRepeatTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Postcode4.of("secret"))
                .withMessageNotContaining("secret");
    }
}
