package brussels.repere.rest.hsds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.HsdsConformance;
import brussels.repere.testing.PublishedTables;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.testing.Thorough;
import brussels.repere.testing.ZipTables;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answers over 1,782 real records are valid HSDS 3.1, formats too: a sample of them, and every one with -Pthorough. */
@Thorough
@ApplicationTest
@TestProfile(RegisterProfile.class)
class HsdsRegisterConformanceIT {

    private static final int SAMPLE_SIZE = 60;

    @Inject
    RegisterOf2017 register;

    @BeforeEach
    void load() {
        register.load();
    }

    @DisplayName("The tables of the register are a data package of the standard")
    @Test
    void tables() {
        ZipTables tables = ZipTables.of(given().get("/hsds/v3/datapackage.zip").asByteArray());
        assertThat(new PublishedTables().errors(tables)).isEmpty();
        assertThat(tables.rows("services.csv")).hasSizeGreaterThan(1_700);
    }

    @DisplayName("Every answer over the register is valid")
    @Test
    void valid() {
        Map<String, Integer> held = new HsdsConformance(SAMPLE_SIZE).check();
        System.out.println("HSDS 3.1, register: " + held);
        assertThat(held.get("/services")).isGreaterThanOrEqualTo(1_782).isEqualTo(held.get("/services full"));
        assertThat(held.get("/services as a stream")).isEqualTo(held.get("/services"));
    }
}
