package brussels.repere.rest.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.tasks.OperatorTask;
import brussels.repere.exchange.tasks.TaskBook;
import brussels.repere.testing.ApplicationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each figure moves when what it counts happens. */
@ApplicationTest
class FiguresIT {

    private static final String PLACE = "lat=50.840904&lon=4.35177";
    private static final String REGION = "territory=region:04000";

    @Inject
    EntityManager entities;

    @Inject
    DatabaseFigureReader database;

    @Inject
    FactFigures facts;

    @Inject
    TaskBook tasks;

    /** The sum of all series of a name that carry some labels. */
    private static double figure(String name, String... labels) {
        List<String> lines = given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> List.of(labels).stream().allMatch(line::contains))
                .toList();
        assertThat(lines).as(name).isNotEmpty();
        return lines.stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static void assertCounts(double more, Runnable action, String name, String... labels) {
        double before = figure(name, labels);
        action.run();
        assertThat(figure(name, labels) - before).as(name + List.of(labels)).isEqualTo(more);
    }

    @DisplayName("Questions are timed by their kind, and their words stand nowhere")
    @Test
    void questions() {
        Map.of(
                        PLACE + "&q=dettes", "need-and-place",
                        REGION + "&q=dettes", "need",
                        PLACE + "&q=zorglub", "words",
                        PLACE + "&mode=at-home", "list",
                        PLACE + "&needs=dettes,colis alimentaire", "several-needs")
                .forEach((question, kind) -> assertCounts(
                        1,
                        () -> given().get("/api/v1/services?" + question).then().statusCode(200),
                        "repere_question_duration_seconds_count",
                        "kind=\"" + kind + "\""));
        assertCounts(
                1,
                () -> given().contentType("application/json")
                        .body(Map.of("address", "Rue Haute 298, 1000 Bruxelles", "text", "colis alimentaire"))
                        .post("/api/v1/orientation")
                        .then()
                        .statusCode(200),
                "repere_question_duration_seconds_count",
                "kind=\"orientation\"");
        assertThat(given().get("/q/metrics").asString())
                .doesNotContain("zorglub", "dettes", "Haute")
                .contains("repere_question_duration_seconds_bucket{kind=\"need\",le=\"0.1\"");
    }

    @DisplayName("Who answered is counted: the catalogue, the index for words, and what was kept")
    @Test
    void executors() {
        String shared = "/api/v1/services?territory=commune:21004&category=C260&size=3";
        double kept = figure("repere_answers_kept_total");
        // The minute may end after one of them.
        for (int i = 0; i < 3; i++) {
            given().get(shared).then().statusCode(200);
        }
        assertThat(figure("repere_answers_kept_total")).isGreaterThan(kept);
        double catalogue = figure("repere_plans_total", "executor=\"catalogue\"");
        given().get("/api/v1/services?" + PLACE + "&category=C67").then().statusCode(200);
        assertThat(figure("repere_plans_total", "executor=\"catalogue\"")).isGreaterThan(catalogue);
        double index = figure("repere_plans_total", "executor=\"index\"");
        given().get("/api/v1/services?" + PLACE + "&q=zorglub").then().statusCode(200);
        assertThat(figure("repere_plans_total", "executor=\"index\"")).isGreaterThan(index);
    }

    @DisplayName("Refused requests are counted by their reason, mistakes in parameters are not")
    @Test
    void refusals() {
        assertCounts(
                1,
                () -> given().header("X-API-Key", "unknown")
                        .get("/api/v1/taxonomy")
                        .then()
                        .statusCode(401),
                "repere_requests_refused_total",
                "reason=\"unknown-api-key\"");
        assertCounts(
                1,
                () -> given().get("/api/v1/edit/reports").then().statusCode(401),
                "repere_requests_refused_total",
                "reason=\"not-signed-in\"");
        assertCounts(
                0,
                () -> given().get("/api/v1/services?sort=sideways").then().statusCode(400),
                "repere_requests_refused_total");
    }

    @DisplayName("The generation is the one of the answers, and the catalogue tells its size")
    @Test
    void memory() {
        int generation = given().get("/api/v1").path("generation");
        assertThat(figure("repere_generation")).isEqualTo(generation);
        int services = given().get("/api/v1/services?" + REGION + "&size=1").path("total");
        assertThat(figure("repere_catalogue_services")).isGreaterThanOrEqualTo(services);
        assertThat(figure("repere_catalogue_columns_bytes")).isGreaterThan(services * 8.0);
        assertThat(figure("repere_catalogue_build_seconds")).isBetween(0.001, 600.0);
    }

    @DisplayName("What waits in the database is told after it was read, not while somebody asks")
    @Test
    void database() {
        database.read();
        double mails = figure("repere_waiting", "kind=\"mails\"");
        double proposals = figure("repere_waiting", "kind=\"proposals\"");
        double open = figure("repere_reports_open");
        double late = figure("repere_reports_late");
        double generation = figure("repere_database_generation");
        UUID service = QuarkusTransaction.requiringNew()
                .call(() -> (UUID) entities.createNativeQuery("select id from service limit 1", UUID.class)
                        .getSingleResult());
        QuarkusTransaction.begin();
        try {
            addWork(service);
            assertThat(figure("repere_reports_open")).isEqualTo(open);
            database.read();
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(figure("repere_waiting", "kind=\"mails\"")).isEqualTo(mails + 1);
        assertThat(figure("repere_waiting", "kind=\"proposals\"")).isEqualTo(proposals + 1);
        assertThat(figure("repere_reports_open")).isEqualTo(open + 2);
        assertThat(figure("repere_reports_late")).isEqualTo(late + 1);
        assertThat(figure("repere_database_generation")).isEqualTo(generation + 1);
        assertThat(figure("repere_index_queue_changes")).isGreaterThanOrEqualTo(1);
        assertThat(figure("repere_index_lag_seconds")).isGreaterThanOrEqualTo(3_600);
        assertThat(figure("repere_database_figures_timestamp_seconds"))
                .isBetween(Instant.now().getEpochSecond() - 60.0, Instant.now().getEpochSecond() + 1.0);
        database.read();
        assertThat(figure("repere_reports_open")).isEqualTo(open);
    }

    private void addWork(UUID service) {
        List.of(
                        "update data_generation set number = number + 1",
                        "insert into index_queue (service_at_location_id, queued_at)"
                                + " values (gen_random_uuid(), clock_timestamp() - interval '1 hour')",
                        "insert into proposal (id, source, source_id, field, kind, role)"
                                + " values (gen_random_uuid(), 'x', '1', 'name', 'edited', 'regional-editor')",
                        "insert into campaign (id, title, state, due_fields, never_confirmed, rest_days, text_fr,"
                                + " text_nl, answer_days, started_at) values ('00000000-0000-4000-8000-000000000001', 'x',"
                                + " 'sending', '{}', false, 0, '', '', 7, clock_timestamp())",
                        "insert into campaign_mail (id, campaign_id, source, source_id, name_fr, language, state)"
                                + " values (gen_random_uuid(), '00000000-0000-4000-8000-000000000001', 'x', '1', 'x',"
                                + " 'fr', 'waiting')")
                .forEach(sql -> entities.createNativeQuery(sql).executeUpdate());
        for (int days : List.of(0, 30)) {
            entities.createNativeQuery("insert into report (id, service_id, code, made_on, state)"
                            + " values (gen_random_uuid(), :service, 'hours', current_date - :days, 'open')")
                    .setParameter("service", service)
                    .setParameter("days", days)
                    .executeUpdate();
        }
    }

    @DisplayName("A task that fails or succeeds is told, with when it last did")
    @Test
    void taskEnds() {
        database.read();
        String osm = "task=\"import-osm\"";
        double failures = figure("repere_task_failures_total", osm);
        double before = figure("repere_task_last_success_timestamp_seconds", osm);
        tasks.note(OperatorTask.IMPORT_OSM, false);
        database.read();
        assertThat(figure("repere_task_failures_total", osm)).isEqualTo(failures + 1);
        assertThat(figure("repere_task_last_success_timestamp_seconds", osm)).isEqualTo(before);
        tasks.note(OperatorTask.IMPORT_OSM, true);
        database.read();
        assertThat(figure("repere_task_failures_total", osm)).isEqualTo(failures + 1);
        assertThat(figure("repere_task_last_success_timestamp_seconds", osm))
                .isGreaterThan(Instant.now().getEpochSecond() - 60.0);
    }

    @DisplayName("Facts are told by when somebody confirmed them, as the page of freshness does")
    @Test
    void factsByAge() {
        facts.count();
        Map<String, Integer> ages = given().get("/api/v1/freshness").jsonPath().getMap("all.facts");
        double all = ages.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(figure("repere_facts")).isEqualTo(all).isGreaterThan(0);
        assertThat(figure("repere_facts_due")).isBetween(1.0, all);
    }
}
