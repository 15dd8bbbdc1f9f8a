package brussels.repere.rest.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageKindTest {

    @DisplayName("A question counts by its kind, whatever it asks")
    @ParameterizedTest
    @CsvSource({
        "/api/v1/services, services",
        "/api/v1/services/search, services",
        "/api/v1/services.csv, services",
        "/api/v1/locate/batch, places",
        "/api/v1/suggest/search, suggestions",
        "/hsds/v3/services, hsds",
        "/fhir/Location, fhir",
        "/api/v1/nothing, other"
    })
    void kind(String path, String code) {
        assertThat(UsageKind.of(path).code()).isEqualTo(code);
    }
}
