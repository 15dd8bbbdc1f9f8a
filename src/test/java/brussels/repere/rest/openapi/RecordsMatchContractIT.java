package brussels.repere.rest.openapi;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What is seldom told of a record stands in the contract too: what was corrected here, what people say is wrong, that it is closed.
 */
@ApplicationTest
@TestProfile(OperatorProfile.class)
class RecordsMatchContractIT {

    /** More than are needed for a service to be contested. */
    private static final List<String> NEIGHBOURS = List.of("198.51.77.1", "198.51.78.1", "198.51.79.1", "198.51.80.1");

    @Inject
    IndexSynchronizer index;

    @Inject
    TestRecords records;

    @Inject
    EntityManager entities;

    /** Other tests of this application count what is there. */
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from report").executeUpdate());
        records.removeAll();
    }

    @Test
    @DisplayName("A record that is corrected, contested and closed is told as the contract says")
    void recordThatChanges() {
        ContractAnswers contract = new ContractAnswers();
        DirectoryEntryBuilder house = entry("maison-ouverte")
                .named("Maison Ouverte", "Open Huis")
                .at("Rue Haute", "298", "1000", 50.8346, 4.3457)
                .phone("02 999 88 77")
                .hours("Lu-ve 9h-17h, sur rendez-vous")
                .capacity(new StatedCapacity(40, StatedCapacity.Unit.BEDS, LocalDate.of(2026, 11, 2)))
                .availability(new StatedAvailability(StatedAvailability.State.FULL, LocalDate.of(2026, 11, 2)))
                .area(ServiceArea.of(new TerritoryKey(Level.REGION, "04000")));
        records.add(
                house, entry("refuge").named("Refuge", null).at(50.8346, 4.3457).confidential());
        records.correct(house.phone("02 999 88 66"), EntryField.PHONES, YearMonth.of(2026, 6));
        String found = "/api/v1/services?lat=50.8346&lon=4.3457&size=100&q=maison+ouverte";
        String id =
                contract.get("listServices", found).path("hits.find { it.source.id == 'maison-ouverte' }.service.id");
        NEIGHBOURS.forEach(neighbour -> contract.matching(
                contract.description().operation("reportService"),
                given().header("X-Forwarded-For", neighbour)
                        .contentType("application/json")
                        .body(Map.of("code", "hours", "text", "Le matin seulement"))
                        .post("/api/v1/services/" + id + "/reports")));
        index.synchronize();
        Response contested = contract.get("getService", "/api/v1/services/" + id);
        assertThat(contested.<List<?>>path("atLocations[0].corrections")).isNotEmpty();
        assertThat(contested.<List<?>>path("atLocations[0].contested")).isNotEmpty();
        contract.get("listServices", found);
        contract.get("getHsdsService", "/hsds/v3/services/" + id);
        records.closeAll(LocalDate.of(2026, 11, 20));
        assertThat(contract.get("getService", "/api/v1/services/" + id).<String>path("atLocations[0].closedOn"))
                .isEqualTo("2026-11-20");
        contract.get("getHsdsService", "/hsds/v3/services/" + id);
        contract.get("listChanges", "/api/v1/changes?limit=500&since=2026-11-01");
    }
}
