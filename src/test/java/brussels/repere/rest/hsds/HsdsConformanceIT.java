package brussels.repere.rest.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.HsdsConformance;
import brussels.repere.testing.HsdsSchemas;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every answer over the starter directory is valid HSDS 3.1, formats too. */
@ApplicationTest
class HsdsConformanceIT {

    @DisplayName("Invalid objects are found")
    @Test
    void findsFaults() throws IOException {
        JsonNode broken = new ObjectMapper()
                .readTree("{\"id\": \"1\", \"name\": 2, \"status\": \"open\", \"url\": \"www.example.org\","
                        + " \"phones\": [{\"id\": \"6f0c2f1e-52a5-4d0b-9c0e-0d6b5f6a7c11\"}], \"email\": \"a; b\"}");
        assertThat(new HsdsSchemas().errors("compiled/service.json", broken)).hasSize(6);
        assertThat(new HsdsSchemas().pageErrors(broken)).hasSizeGreaterThan(6);
    }

    @DisplayName("Every answer over the starter directory is valid")
    @Test
    void valid() {
        Map<String, Integer> held = new HsdsConformance(Integer.MAX_VALUE).check();
        System.out.println("HSDS 3.1, starter directory: " + held);
        assertThat(held.get("/services")).isEqualTo(313).isEqualTo(held.get("/services/{id}"));
        assertThat(held.get("/service_at_locations")).isEqualTo(held.get("/service_at_locations full"));
        assertThat(held.get("/taxonomy_terms/{id}")).isGreaterThan(600);
    }
}
