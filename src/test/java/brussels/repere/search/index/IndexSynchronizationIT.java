package brussels.repere.search.index;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;

import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.ResultWindow;
import brussels.repere.search.plan.ScoredQuery;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SearchTimeout;
import brussels.repere.search.query.ResultOrder;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.SquareRegionBuilder;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The index follows the database, and searches never notice a rebuild. */
@ApplicationTest
class IndexSynchronizationIT {

    private static final String WHOLE_REGION = "/api/v1/services?territory=region:04000&size=1";
    private static final ServiceArea REGION = ServiceArea.of(new TerritoryKey(Level.REGION, "04000"));

    @Inject
    IndexSynchronizer keeper;

    @Inject
    IndexAdminClient engine;

    @Inject
    IndexExecutor executor;

    @Inject
    IndexQueue queue;

    @Inject
    DirectoryStore store;

    @Inject
    TestRecords records;

    @Inject
    Scheduler scheduler;

    @Inject
    RestClient client;

    @BeforeEach
    void followed() {
        keeper.synchronize();
        scheduler.pause();
    }

    @AfterEach
    void clear() {
        scheduler.resume();
        records.removeAll();
    }

    /** What the index finds; answers mostly come from the catalogue. */
    private long total() {
        SearchPlan all = new SearchPlan(
                ScoredQuery.constant(new Filter.Everything(), 1),
                List.of(),
                ResultOrder.byScore(),
                List.of(),
                new ResultWindow(0, 1));
        return executor.execute(all, SearchTimeout.FOR_AN_ANSWER).total();
    }

    private void assertAway() {
        assertThatThrownBy(this::total).isInstanceOf(IndexUnavailable.class);
        given().get(WHOLE_REGION).then().statusCode(200).body("total", greaterThan(0));
        given().get(WHOLE_REGION + "&q=zorglub")
                .then()
                .statusCode(200)
                .body("notes.code", contains("words-not-searched"));
    }

    private long queued() {
        return QuarkusTransaction.requiringNew().call(queue::count);
    }

    private static DirectoryEntryBuilder[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> entry("many-" + i).categories("C67").area(REGION))
                .toArray(DirectoryEntryBuilder[]::new);
    }

    @DisplayName("A new build replaces the index and finds the same")
    @Test
    void rebuild() {
        String before = engine.findIndexBehind(IndexAdminClient.READ_ALIAS).orElseThrow();
        long found = total();
        List<Long> steps = new ArrayList<>();
        keeper.rebuild((done, of) -> {
            steps.add(done);
            assertThat(done).isLessThanOrEqualTo(of);
        });
        assertThat(steps)
                .isSorted()
                .last()
                .isEqualTo(engine.refreshAndCount(
                        engine.findIndexBehind(IndexAdminClient.READ_ALIAS).orElseThrow()));
        assertThat(engine.findIndexBehind(IndexAdminClient.READ_ALIAS))
                .isPresent()
                .isNotEqualTo(Optional.of(before));
        assertThat(engine.findIndexBehind(IndexAdminClient.WRITE_ALIAS))
                .isEqualTo(engine.findIndexBehind(IndexAdminClient.READ_ALIAS));
        assertThat(engine.listIndexes()).as("the one before is gone").hasSize(1);
        assertThat(total()).isEqualTo(found);
    }

    @DisplayName("A client never sees an error or a smaller answer while the index is built and loaded")
    @Test
    void seamless() throws InterruptedException {
        long least = total();
        AtomicBoolean over = new AtomicBoolean();
        List<String> failures = new CopyOnWriteArrayList<>();
        List<Long> seen = new CopyOnWriteArrayList<>();
        Thread client = new Thread(() -> {
            while (!over.get()) {
                try {
                    seen.add(total());
                } catch (RuntimeException failure) {
                    failures.add(failure.toString());
                }
            }
        });
        client.start();
        keeper.rebuild((done, of) -> {});
        records.add(many(250));
        // However slow the machine is, some searches see each state.
        do {
            keeper.rebuild((done, of) -> {});
        } while (seen.size() <= 5 && failures.isEmpty());
        over.set(true);
        client.join();
        assertThat(failures).isEmpty();
        assertThat(seen).hasSizeGreaterThan(5).isSorted().allMatch(total -> total >= least);
        assertThat(total()).isEqualTo(least + 250);
    }

    @Test
    @DisplayName("A change in the database reaches the index through the queue alone")
    void queueOnly() {
        String index = engine.findIndexBehind(IndexAdminClient.READ_ALIAS).orElseThrow();
        long before = engine.refreshAndCount(index);
        store.store(List.of(entry("queued").area(REGION).build()), List.of());
        assertThat(engine.refreshAndCount(index)).isEqualTo(before);
        keeper.synchronize();
        assertThat(engine.refreshAndCount(index)).isEqualTo(before + 1);
    }

    @DisplayName("A failed build leaves all as it was")
    @Test
    void failedBuild() {
        String before = engine.findIndexBehind(IndexAdminClient.READ_ALIAS).orElseThrow();
        assertThatThrownBy(() -> keeper.rebuild((done, of) -> {
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");
        assertThat(engine.findIndexBehind(IndexAdminClient.READ_ALIAS)).contains(before);
        assertThat(engine.findIndexBehind(IndexAdminClient.WRITE_ALIAS)).contains(before);
        assertThat(engine.listIndexes()).containsExactly(before);
        records.add(entry("after").area(REGION));
        assertThat(queued()).isZero();
    }

    @DisplayName("A build that died half-way is done again")
    @Test
    void diedBuild() {
        long found = total();
        engine.createIndex("services-000999", "{}");
        engine.pointAlias(IndexAdminClient.WRITE_ALIAS, "services-000999");
        assertThat(total()).as("the old one answers meanwhile").isEqualTo(found);
        keeper.synchronize();
        assertThat(engine.listIndexes()).doesNotContain("services-000999").hasSize(1);
        assertThat(total()).isEqualTo(found);
    }

    @DisplayName("An engine that came back empty is filled again")
    @Test
    void emptyEngine() {
        long found = total();
        engine.listIndexes().forEach(engine::deleteIndex);
        assertAway();
        given().get("/api/v1/locate?lat=50.85&lon=4.35").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        keeper.synchronize();
        assertThat(total()).isEqualTo(found);
    }

    @DisplayName("Documents that went missing come back")
    @Test
    void missingDocuments() throws IOException {
        long found = total();
        Request delete = new Request("POST", "/services-write/_delete_by_query?refresh=true");
        delete.setJsonEntity("{\"query\": {\"term\": {\"sector\": \"S147\"}}}");
        client.performRequest(delete);
        assertThat(total()).isLessThan(found);
        keeper.recount();
        assertThat(total()).isEqualTo(found);
    }

    @DisplayName("A closed index counts as away and is built anew")
    @Test
    void closedIndex() throws IOException {
        long found = total();
        client.performRequest(new Request("POST", "/services-read/_close"));
        assertAway();
        keeper.synchronize();
        assertThat(total()).isEqualTo(found);
    }

    @DisplayName("A removed record is no longer found")
    @Test
    void removedRecord() {
        long found = total();
        records.add(many(3));
        assertThat(total()).isEqualTo(found + 3);
        records.removeAll();
        assertThat(total()).isEqualTo(found);
        assertThat(queued()).isZero();
    }

    @DisplayName("A changed record is told as it is now")
    @Test
    void changedRecord() {
        String named = "/api/v1/services?territory=region:04000&language=ee";
        records.add(entry("same").languages("ee").named("Avant", null).area(REGION));
        given().get(named).then().body("hits.service.name.text", contains("Avant"));
        records.add(entry("same").languages("ee").named("Après", null).area(REGION));
        given().get(named).then().body("hits.service.name.text", contains("Après"));
    }

    @DisplayName("Services whose site is in another commune now are indexed anew, and no others")
    @Test
    void movedSites() {
        TerritoryMap two = TerritoryMap.of(
                new SquareRegionBuilder()
                        .sector("W", -200, -200, 0, 200, "1", "21004", "CO")
                        .sector("E", 0, -200, 200, 200, "2", "21015", "NE")
                        .delimitation(),
                1);
        TerritoryMap one = TerritoryMap.of(
                new SquareRegionBuilder()
                        .sector("W", -200, -200, 200, 200, "1", "21004", "CO")
                        .delimitation(),
                2);
        assertThat(store.queueMovedServices(two, two)).isZero();
        int moved = store.queueMovedServices(two, one);
        records.add(
                entry("east").at(SquareRegionBuilder.LAT, SquareRegionBuilder.LON + 0.05),
                entry("west").at(SquareRegionBuilder.LAT, SquareRegionBuilder.LON - 0.05));
        assertThat(store.queueMovedServices(two, one)).as("that in the east").isEqualTo(moved + 1);
        assertThat(queued()).isEqualTo(moved + 1);
        keeper.synchronize();
        assertThat(queued()).isZero();
    }
}
