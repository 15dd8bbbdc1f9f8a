package brussels.repere.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Known to fit, known not to, and all that lies between. */
class EligibilityTest {

    private static TargetAudiences audiences(String... codes) {
        return TargetAudiences.find(List.of(codes)).orElseThrow();
    }

    private static Eligibility ages(Double minimum, Double maximum, String... codes) {
        return new Eligibility(minimum, maximum, audiences(codes), null, null);
    }

    @Test
    void an_age_between_the_bounds_fits_and_one_outside_is_ruled_out() {
        Eligibility young = ages(12.0, 26.0, "young-people");
        assertThat(young.fitsAge(12)).isTrue();
        assertThat(young.fitsAge(26)).isTrue();
        assertThat(young.rulesOutAge(11.9)).isTrue();
        assertThat(young.rulesOutAge(27)).isTrue();
        assertThat(Eligibility.UNKNOWN.fitsAge(20)).isFalse();
        assertThat(Eligibility.UNKNOWN.rulesOutAge(20)).isFalse();
    }

    @Test
    void whether_up_to_26_lasts_until_the_next_birthday_is_not_known() {
        Eligibility young = ages(12.0, 26.0);
        assertThat(young.fitsAge(26.5)).isFalse();
        assertThat(young.rulesOutAge(26.5)).isFalse();
    }

    @Test
    void whoever_comes_with_the_children_may_be_older() {
        assertThat(ages(0.0, 18.0, "children", "families").rulesOutAge(40)).isFalse();
        assertThat(ages(0.0, 18.0, "children", "families").fitsAge(40)).isFalse();
        assertThat(ages(0.0, 18.0, "children").rulesOutAge(40)).isTrue();
    }

    @Test
    void only_whom_nobody_can_be_besides_is_ruled_out() {
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

    @Test
    void everyone_is_for_all_and_a_situation_is_what_a_group_is_about() {
        assertThat(audiences("everyone").listFitting(Audience.LGBTQI)).hasSize(1);
        assertThat(audiences("women+homeless").listFitting(Audience.HOMELESS)).hasSize(1);
        assertThat(audiences("women+homeless").listFitting(Audience.WOMEN)).isEmpty();
        assertThat(audiences("young-people+women").listFitting(Audience.WOMEN)).hasSize(1);
    }

    @Test
    void what_a_source_states_wins_over_what_is_read_and_ages_go_together() {
        Eligibility stated = new Eligibility(16.0, null, null, CostType.PAID, null);
        Eligibility read = new Eligibility(12.0, 26.0, audiences("women"), CostType.FREE, AppointmentRule.REQUIRED);
        assertThat(stated.orElse(read))
                .isEqualTo(new Eligibility(16.0, null, audiences("women"), CostType.PAID, AppointmentRule.REQUIRED));
        assertThat(Eligibility.UNKNOWN.orElse(read)).isEqualTo(read);
    }

    @Test
    void codes_come_back_as_they_were_and_unknown_ones_are_told() {
        assertThat(audiences("young-people", "women+homeless").codes())
                .containsExactly("young-people", "women+homeless");
        assertThat(TargetAudiences.find(List.of("women", "martians"))).isEmpty();
        assertThat(TargetAudiences.find(List.of("women+"))).isEmpty();
    }
}
