package brussels.repere.rest.hsds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.csv.DirectoryImport;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.HsdsConformance;
import brussels.repere.testing.PublishedTables;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.testing.SharedData;
import brussels.repere.testing.ZipTables;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every answer over 1,782 real records is valid HSDS 3.1, formats too. */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class HsdsRegisterConformanceIT {

    /** By id, one of so many: lists have told all of them in the same shape. */
    private static final int ONE_OF = 20;

    @Inject
    DirectoryImport register;

    @BeforeEach
    void load() {
        List<Path> files = List.of(
                SharedData.file("directory/bruxelles-social-taxonomy-terms.csv"),
                SharedData.file("directory/bruxelles-social-taxonomy-parents.csv"),
                SharedData.file("directory/bruxelles-social-2017.csv"));
        assertThat(register.run(files, ImportOptions.verified(YearMonth.of(2017, 2)), file -> {})
                        .outcome())
                .isNotEqualTo(ImportOutcome.REFUSED);
    }

    @Test
    void its_tables_are_a_data_package_of_the_standard() {
        ZipTables tables = ZipTables.of(given().get("/hsds/v3/datapackage.zip").asByteArray());
        assertThat(new PublishedTables().errors(tables)).isEmpty();
        assertThat(tables.rows("services.csv")).hasSizeGreaterThan(1_700);
    }

    @Test
    void every_answer_is_valid() {
        Map<String, Integer> held = new HsdsConformance().check(ids -> IntStream.range(0, ids.size())
                .filter(i -> i % ONE_OF == 0)
                .mapToObj(ids::get)
                .toList());
        System.out.println("HSDS 3.1, register: " + held);
        assertThat(held.get("/services")).isGreaterThanOrEqualTo(1_782).isEqualTo(held.get("/services full"));
        assertThat(held.get("/services as a stream")).isEqualTo(held.get("/services"));
    }
}
