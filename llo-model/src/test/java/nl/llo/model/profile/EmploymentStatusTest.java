package nl.llo.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmploymentStatusTest {
    @Test
    void aNarrowerStatusImpliesEveryBroaderOne() {
        assertThat(EmploymentStatus.ON_CALL.implies(EmploymentStatus.FLEX)).isTrue();
        assertThat(EmploymentStatus.ON_CALL.implies(EmploymentStatus.EMPLOYED)).isTrue();
        assertThat(EmploymentStatus.EMPLOYED.implies(EmploymentStatus.ON_CALL)).isFalse();
        assertThat(EmploymentStatus.SELF_EMPLOYED_WITHOUT_STAFF.implies(EmploymentStatus.EMPLOYED))
                .isFalse();
    }
}
