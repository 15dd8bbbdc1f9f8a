package brussels.repere.rest.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.HsdsConformance;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every answer over the starter directory is valid HSDS 3.1, formats too. */
@ApplicationTest
class HsdsConformanceIT {

    @Test
    void every_answer_is_valid() {
        Map<String, Integer> held = new HsdsConformance().check(ids -> ids);
        System.out.println("HSDS 3.1, starter directory: " + held);
        assertThat(held.get("/services")).isEqualTo(313).isEqualTo(held.get("/services/{id}"));
        assertThat(held.get("/service_at_locations")).isEqualTo(held.get("/service_at_locations full"));
        assertThat(held.get("/taxonomy_terms/{id}")).isGreaterThan(600);
    }
}
