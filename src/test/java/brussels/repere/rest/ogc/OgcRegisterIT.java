package brussels.repere.rest.ogc;

import static brussels.repere.rest.ogc.OgcClient.ids;
import static brussels.repere.rest.ogc.OgcClient.items;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The features of a whole register. */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class OgcRegisterIT {

    private static final Map<String, String> REGISTER = Map.of("source", "Bruxelles Social");

    @Inject
    RegisterOf2017 register;

    @BeforeEach
    void load() {
        register.load();
    }

    @DisplayName("All 1,782 services are counted exactly, on one page and on many")
    @Test
    void all() {
        JsonNode whole = items("services", Map.of("source", "Bruxelles Social", "limit", 10_000));
        assertThat(whole.get("numberMatched").asInt()).isEqualTo(1_782);
        assertThat(ids(whole)).hasSize(1_782).doesNotHaveDuplicates().isSorted();
        JsonNode first = items("services", Map.of("source", "Bruxelles Social", "limit", 500));
        assertThat(OgcClient.follow(first, "next")).isEqualTo(ids(whole));
        assertThat(items("services", REGISTER).get("numberReturned").asInt()).isEqualTo(10);
    }
}
