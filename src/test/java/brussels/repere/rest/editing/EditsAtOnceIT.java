package brussels.repere.rest.editing;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many edits at the same moment: each is stored or told to be in conflict, and the history has those that were stored. */
@ApplicationTest
@DisplayName("Edits at once")
class EditsAtOnceIT {

    private static final int PEOPLE = 8;
    private static final int EDITS = 48;
    private static final int CROWD = 28;
    private static final String RECORD = "/api/v1/edit/records/{id}";

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    private String id;
    private List<TestAccounts.Person> people;

    @BeforeEach
    void add() {
        records.add(DirectoryEntryBuilder.entry("busy")
                .phone("02 500 10 10")
                .area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21010"))));
        id = edits.serviceOf("busy").toString();
        people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> accounts.add("P" + i, Grant.of(Role.REGIONAL_EDITOR)))
                .toList();
    }

    @AfterEach
    void clear() {
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private int edit(int i) {
        return accounts.as(people.get(i % PEOPLE))
                .pathParam("id", id)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("cells", Map.of("phones", "02 500 20 " + (10 + i))))
                .patch(RECORD)
                .statusCode();
    }

    @DisplayName("of one fact: one is stored, the others are told of it, and nothing is lost between")
    @Test
    void oneFact() throws ExecutionException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
        List<Integer> answers = new ArrayList<>();
        try {
            List<Future<Integer>> asked = IntStream.range(0, EDITS)
                    .mapToObj(i -> pool.submit(() -> edit(i)))
                    .toList();
            for (Future<Integer> answer : asked) {
                answers.add(answer.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(answers).containsOnly(200, 412);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        JsonPath history = accounts.as(people.get(0))
                .pathParam("id", id)
                .get(RECORD + "/history")
                .jsonPath();
        assertThat(history.getList("changes")).hasSize(1);
        assertThat(history.getString("changes[0].after[0].value"))
                .isEqualTo(accounts.as(people.get(0))
                        .pathParam("id", id)
                        .get(RECORD)
                        .jsonPath()
                        .getString("facts.find { it.field == 'phones' }.cells[0].value"));
    }

    private Response change(int i) {
        TestAccounts.Person person = people.get(i % PEOPLE);
        String version =
                accounts.as(person).pathParam("id", id).get(RECORD).jsonPath().getString("version");
        return accounts.as(person)
                .pathParam("id", id)
                .header("If-Match", '"' + version + '"')
                .contentType("application/json")
                .body(Map.of("cells", Map.of("phones", "02 501 " + (10 + i % 90) + " " + (10 + i / 90))))
                .patch(RECORD);
    }

    @DisplayName(
            "by a crowd: whoever comes too many is told to come back, all others get their answer, and readers never wait for a connection")
    @Test
    void crowd() throws ExecutionException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(CROWD);
        List<Response> answers = new ArrayList<>();
        try {
            List<Future<Response>> asked = IntStream.range(0, CROWD * 4)
                    .mapToObj(i -> pool.submit(() -> change(i)))
                    .toList();
            for (Future<Response> answer : asked) {
                answers.add(answer.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 412, 503);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 503)
                .allMatch(answer -> answer.header("Retry-After") != null);
        long stored =
                answers.stream().filter(answer -> answer.statusCode() == 200).count();
        assertThat(stored).isPositive();
        assertThat(accounts.as(people.get(0))
                        .pathParam("id", id)
                        .get(RECORD + "/history")
                        .jsonPath()
                        .getList("changes"))
                .hasSize((int) stored);
    }
}
