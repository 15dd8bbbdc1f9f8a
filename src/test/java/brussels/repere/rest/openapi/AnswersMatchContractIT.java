package brussels.repere.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.OperatorProfile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is answered stands in the contract: each field in the schema of its answer, and what that schema requires is there.
 * Programs are generated from the schemas, and a field that is missing from them is lost to all who use such a program.
 */
@ApplicationTest
@TestProfile(OperatorProfile.class)
@DisplayName("Every field of real answers stands in the contract")
class AnswersMatchContractIT {

    private static final int EVERY = 15;

    @Inject
    IndexSynchronizer index;

    @Inject
    EntityManager entities;

    @Inject
    ExampleAccounts accounts;

    private ContractAnswers contract;

    @BeforeEach
    void read() {
        index.synchronize();
        contract = new ContractAnswers();
    }

    /** Other tests of this application count what is there. */
    @AfterEach
    void forget() {
        accounts.forget();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from report").executeUpdate());
    }

    @Test
    @DisplayName("in the answer to each example of each operation")
    void examples() {
        assertAll(contract.description().operations().stream()
                .filter(ExampleRequest::canBeSent)
                .flatMap(operation -> operation.examples().stream().map(name -> (Executable) () -> {
                    Response answer = ExampleRequest.send(operation, name, given(), accounts);
                    assertThat(answer.statusCode()).as(operation.id()).isBetween(200, 299);
                    contract.matching(operation, answer);
                })));
    }

    @Test
    @DisplayName("in all that changed, and in some services and organisations by themselves, in both forms")
    void inRecords() {
        Response all = contract.get("listChanges", "/api/v1/changes?limit=500");
        List<String> services = some(all.path("changes.service"));
        List<String> organizations = some(all.path("changes.record.organization.id"));
        assertThat(services).hasSizeGreaterThan(10);
        assertAll(Stream.concat(
                services.stream()
                        .flatMap(id -> Stream.of(
                                (Executable) () -> contract.get("getService", "/api/v1/services/" + id),
                                () -> contract.get("getHsdsService", "/hsds/v3/services/" + id))),
                organizations.stream()
                        .flatMap(id -> Stream.of(
                                (Executable) () -> contract.get("getOrganization", "/api/v1/organizations/" + id),
                                () -> contract.get(
                                        "getHsdsOrganization",
                                        "/hsds/v3/organizations/" + id + "?full_service=true")))));
    }

    /** One of every so many: to ask for each by itself takes a minute, and lists have them all. */
    private static List<String> some(List<String> ids) {
        return IntStream.iterate(0, place -> place < ids.size(), place -> place + EVERY)
                .mapToObj(ids::get)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exportServicesGeoJson | territory=region:04000&lang=nl",
                "listServices | q=sclérose en plaques arlon&explain=true&territory=commune:21001",
                "listServices | q=mon mari me frappe&territory=commune:21001&size=100",
                "listServices | needs=dettes,psy&territory=quartier:11&explain=true",
                "listServices | address=rue haute&openAt=2026-11-23T10:00&size=100",
                "listServices | lat=50.8346&lon=4.3457&size=100&openNow=true",
                "locate | address=rue haute 9999 1000",
                "locate | lat=50.8346&lon=4.3457",
                "locate | place=quartier:30",
                "listPlaces | q=rue haute 298&limit=50",
                "suggest | q=psy mol&limit=20",
                "listTerritories | level=commune",
                "listHsdsServices | minimal=true&per_page=1000",
                "listHsdsServices | full=true&per_page=1000",
                "listHsdsOrganizations | full=true&full_service=true&per_page=1000",
                "listHsdsServicesAtLocation | full=true&per_page=1000&lat=50.8346&lon=4.3457",
                "listHsdsTaxonomyTerms | per_page=1000",
            })
    @DisplayName("in answers that have what is seldom there")
    void seldomFields(String operation, String query) {
        Response answer = contract.get(
                operation, contract.description().operation(operation).path() + "?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "listServices | 400 | /api/v1/services?lat=x&colour=red&mode=by-boat",
                "listServices | 422 | /api/v1/services?address=rue de rivoli 75001 paris",
                "locate | 422 | /api/v1/locate?address=aide à domicile tervueren",
                "locate | 422 | /api/v1/locate?lat=50.1&lon=4.4",
                "getService | 404 | /api/v1/services/00000000-0000-4000-8000-000000000000",
                "getTerritory | 404 | /api/v1/territories/commune/99999",
                "listReports | 401 | /api/v1/admin/reports",
            })
    @DisplayName("in problems")
    void problems(String operation, int status, String path) {
        assertThat(contract.get(operation, path).statusCode()).isEqualTo(status);
    }
}
