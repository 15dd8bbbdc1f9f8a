package brussels.repere.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Known to fit, known not to, and all that lies between. */
class EligibilityTest {

    private static TargetAudiences audiences(String... codes) {
        return TargetAudiences.find(List.of(codes)).orElseThrow();
    }

    private static Eligibility ages(Double minimum, Double maximum, String... codes) {
        return new Eligibility(minimum, maximum, audiences(codes), null, null);
    }

    @DisplayName("An age within the bounds fits, and one outside is ruled out")
    @Test
    void bounds() {
        Eligibility young = ages(12.0, 26.0, "young-people");
        assertThat(young.fitsAge(12)).isTrue();
        assertThat(young.fitsAge(26)).isTrue();
        assertThat(young.rulesOutAge(11.9)).isTrue();
        assertThat(young.rulesOutAge(27)).isTrue();
        assertThat(Eligibility.UNKNOWN.fitsAge(20)).isFalse();
        assertThat(Eligibility.UNKNOWN.rulesOutAge(20)).isFalse();
    }

    @DisplayName("Whether “up to 26” lasts until the next birthday is unknown")
    @Test
    void upperBirthday() {
        Eligibility young = ages(12.0, 26.0);
        assertThat(young.fitsAge(26.5)).isFalse();
        assertThat(young.rulesOutAge(26.5)).isFalse();
    }

    @DisplayName("Those who come with the children may be older")
    @Test
    void accompanied() {
        assertThat(ages(0.0, 18.0, "children", "families").rulesOutAge(40)).isFalse();
        assertThat(ages(0.0, 18.0, "children", "families").fitsAge(40)).isFalse();
        assertThat(ages(0.0, 18.0, "children").rulesOutAge(40)).isTrue();
    }

    @DisplayName("Only audiences that nobody of the group can belong to are ruled out")
    @Test
    void audiences() {
        assertThat(audiences("women").rulesOut(Audience.MEN)).isTrue();
        assertThat(audiences("women").rulesOut(Audience.HOMELESS)).isFalse();
        assertThat(audiences("seniors", "people-with-disabilities").rulesOut(Audience.CHILDREN))
                .as("a child with a disability is meant")
                .isFalse();
        assertThat(audiences("seniors+people-with-disabilities").rulesOut(Audience.CHILDREN))
                .isTrue();
        assertThat(audiences("professionals").rulesOut(Audience.SENIORS)).isTrue();
        assertThat(audiences("everyone").rulesOut(Audience.PROFESSIONALS)).isFalse();
        assertThat(TargetAudiences.UNKNOWN.rulesOut(Audience.MEN)).isFalse();
    }

    @DisplayName("“Everyone” fits all, and a situation describes what a group is about")
    @Test
    void everyone() {
        assertThat(audiences("everyone").listFitting(Audience.LGBTQI)).hasSize(1);
        assertThat(audiences("women+homeless").listFitting(Audience.HOMELESS)).hasSize(1);
        assertThat(audiences("women+homeless").listFitting(Audience.WOMEN)).isEmpty();
        assertThat(audiences("young-people+women").listFitting(Audience.WOMEN)).hasSize(1);
    }

    @DisplayName("What a source states replaces what was read, and ages go together")
    @Test
    void statedWins() {
        Eligibility stated = new Eligibility(16.0, null, null, CostType.PAID, null);
        Eligibility read = new Eligibility(12.0, 26.0, audiences("women"), CostType.FREE, AppointmentRule.REQUIRED);
        assertThat(stated.orElse(read))
                .isEqualTo(new Eligibility(16.0, null, audiences("women"), CostType.PAID, AppointmentRule.REQUIRED));
        assertThat(Eligibility.UNKNOWN.orElse(read)).isEqualTo(read);
    }

    @DisplayName("Codes are read as they were written, and unknown ones are reported")
    @Test
    void codes() {
        assertThat(audiences("young-people", "women+homeless").codes())
                .containsExactly("young-people", "women+homeless");
        assertThat(TargetAudiences.find(List.of("women", "martians"))).isEmpty();
        assertThat(TargetAudiences.find(List.of("women+"))).isEmpty();
    }
}
