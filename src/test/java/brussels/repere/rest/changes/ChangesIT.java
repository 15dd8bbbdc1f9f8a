package brussels.repere.rest.changes;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.StableId;
import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.directory.taxonomy.TaxonomyChange;
import brussels.repere.exchange.backup.BackupRestorer;
import brussels.repere.exchange.backup.BackupWriter;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows the directory has at the end of each walk what the directory had at its beginning. */
@ApplicationTest
class ChangesIT {

    private static final ServiceArea JETTE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21010"));
    private static final ServiceArea UCCLE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21016"));

    @Inject
    TestRecords records;

    @Inject
    DirectoryStore store;

    @Inject
    ReportStore reports;

    @Inject
    BackupWriter backup;

    @Inject
    BackupRestorer restore;

    @Inject
    IndexSynchronizer index;

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static JsonPath get(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/changes?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** All changes of a walk, and where the next one begins. */
    private record Walk(List<Map<String, Object>> changes, String cursor) {

        static Walk from(String since, int limit) {
            List<Map<String, Object>> all = new ArrayList<>();
            String cursor = since;
            JsonPath page;
            do {
                page = get("limit=" + limit + (cursor == null ? "" : "&since=" + cursor));
                List<Map<String, Object>> changes = page.getList("changes");
                assertThat(changes.size()).isLessThanOrEqualTo(limit);
                all.addAll(changes);
                cursor = page.getString("cursor");
            } while (page.getBoolean("more"));
            assertThat(all).extracting(change -> change.get("id")).doesNotHaveDuplicates();
            return new Walk(all, cursor);
        }

        /** Of test records: what became of each, by its id at the source. */
        Map<String, String> said(String... sourceIds) {
            Map<String, String> said = new LinkedHashMap<>();
            changes.forEach(change -> {
                for (String id : sourceIds) {
                    if (change.get("id").equals(placeId(id))) {
                        said.put(id, (String) change.get("change"));
                    }
                }
            });
            return said;
        }
    }

    private static String placeId(String sourceId) {
        return StableId.of("service at location", DirectoryEntryBuilder.SOURCE, sourceId)
                .toString();
    }

    private static String now() {
        return Walk.from(null, 500).cursor();
    }

    @Test
    void without_since_it_is_all_that_there_is_once_and_as_added() {
        records.add(entry("one").area(JETTE), entry("gone").area(JETTE));
        records.removeAll();
        records.add(entry("one").area(JETTE));
        Walk walk = Walk.from(null, 47);
        assertThat(walk.changes()).hasSize(314).allSatisfy(change -> {
            assertThat(change.get("change")).isEqualTo("added");
            assertThat(change.get("record")).isNotNull();
        });
        assertThat(Walk.from(walk.cursor(), 10).changes()).isEmpty();
    }

    @Test
    void added_changed_and_closed_in_this_order_each_as_it_is_now() {
        records.add(entry("stays").area(JETTE), entry("goes").area(JETTE));
        String cursor = now();
        records.add(entry("new").area(UCCLE).verified("2026-10"));
        records.add(entry("stays").named("Zinzolin", null).area(JETTE));
        records.add(entry("new").area(JETTE).verified("2026-11"));
        Walk walk = Walk.from(cursor, 1);
        assertThat(walk.said("stays", "new", "goes"))
                .containsExactly(Map.entry("stays", "changed"), Map.entry("new", "added"));
        JsonPath told = get("since=" + cursor);
        assertThat(told.getString("changes[0].record.service.name.text")).isEqualTo("Zinzolin");
        assertThat(told.getString("changes[1].record.lastVerified")).isEqualTo("2026-11");
        assertThat(told.getString("changes[1].record.area.territories[0].code")).isEqualTo("21010");
        assertThat(told.getString("changes[1].service")).isEqualTo(told.getString("changes[1].record.service.id"));
        assertThat(Instant.parse(told.getString("changes[0].changedAt"))).isBefore(Instant.now());

        records.add(entry("stays").named("Zinzolin", null).area(JETTE));
        assertThat(Walk.from(walk.cursor(), 10).changes()).as("the same again").isEmpty();

        records.closeAll(LocalDate.of(2026, 11, 20));
        Walk closed = Walk.from(walk.cursor(), 2);
        assertThat(closed.said("stays", "goes", "new"))
                .containsOnlyKeys("stays", "goes", "new")
                .containsValue("closed")
                .doesNotContainValue("changed");
        assertThat(closed.changes()).allSatisfy(change -> {
            assertThat(change.get("closedOn")).isEqualTo("2026-11-20");
            assertThat(change).doesNotContainKey("record");
        });
        records.add(entry("goes").named("Encore", null).area(JETTE));
        assertThat(Walk.from(closed.cursor(), 10).said("goes")).containsEntry("goes", "added");
    }

    @Test
    void what_came_and_went_in_between_is_nothing_to_who_never_knew_it() {
        String cursor = now();
        records.add(entry("short").area(JETTE));
        records.removeAll();
        assertThat(Walk.from(cursor, 10).changes()).isEmpty();
    }

    @Test
    void what_becomes_confidential_is_gone_under_the_id_that_people_noted() {
        records.add(
                entry("refuge").at("Rue Zinzoline", "7", "1090", 50.87, 4.33).area(JETTE));
        String cursor = now();
        records.add(entry("refuge")
                .at("Rue Zinzoline", "7", "1090", 50.87, 4.33)
                .area(JETTE)
                .confidential());
        JsonPath told = get("since=" + cursor);
        assertThat(told.<String>getList("changes.change")).containsExactlyInAnyOrder("closed", "added");
        assertThat(told.getString("changes.find { it.change == 'closed' }.id")).isEqualTo(placeId("refuge"));
        assertThat(told.getString("changes.find { it.change == 'closed' }.closedOn"))
                .isEqualTo(LocalDate.now(java.time.ZoneId.of("Europe/Brussels")).toString());
        String added = told.getString("changes.find { it.change == 'added' }.id");
        assertThat(added).isNotEqualTo(placeId("refuge"));
        given().get("/api/v1/services/" + added).then().statusCode(200);
        assertThat(told.prettify()).doesNotContain("Zinzoline", "50.87", "1090");
    }

    @Test
    void what_several_people_say_is_wrong_is_a_change() {
        records.add(entry("doubtful").area(JETTE));
        String cursor = now();
        UUID service = StableId.of("service", DirectoryEntryBuilder.SOURCE, "doubtful");
        for (int i = 0; i < ReportStore.MIN_REPORTS_TO_CONTEST; i++) {
            reports.add(UUID.randomUUID(), service, ReportCode.hours, null);
        }
        JsonPath told = get("since=" + cursor);
        assertThat(told.<String>getList("changes.id")).containsExactly(placeId("doubtful"));
        assertThat(told.<String>getList("changes[0].record.contested")).containsExactly("hours");
    }

    /** An import writes long before others see it: its numbers must not be passed by. */
    @Test
    void an_import_that_is_under_way_is_neither_lost_nor_told_twice() throws Exception {
        records.add(IntStream.range(0, 30)
                .mapToObj(i -> entry("old-" + i).area(JETTE))
                .toArray(DirectoryEntryBuilder[]::new));
        String cursor = now();
        records.add(entry("before").area(JETTE));
        Walk first = new Walk(get("since=" + cursor + "&limit=1").getList("changes"), null);
        assertThat(first.said("before")).containsEntry("before", "added");
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        List<DirectoryEntry> many = new ArrayList<>();
        IntStream.range(0, 1_100)
                .forEach(i -> many.add(entry("wave-" + i).area(UCCLE).build()));
        CompletableFuture<Void> coming =
                CompletableFuture.runAsync(() -> store.store(TaxonomyChange.of(List.of()), false, each -> {
                    many.forEach(each);
                    written.countDown();
                    try {
                        asked.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return true;
                }));
        written.await();
        Walk during = Walk.from(cursor, 7);
        Instant meanwhile = Instant.now();
        assertThat(during.changes()).as("nothing that is not there yet").hasSize(1);
        asked.countDown();
        coming.get();
        records.add(entry("after").area(JETTE));
        Walk rest = Walk.from(during.cursor(), 300);
        assertThat(rest.changes()).hasSize(1_101).allSatisfy(change -> assertThat(change.get("change"))
                .isEqualTo("added"));
        assertThat(Walk.from(meanwhile.toString(), 500).changes())
                .as("who asks by a time at which it was written, and not seen")
                .extracting(change -> change.get("id"))
                .contains(placeId("wave-0"), placeId("wave-1099"), placeId("after"));
        index.synchronize();
    }

    @Test
    void what_changes_between_two_pages_is_told_in_the_next_walk() {
        String cursor = now();
        records.add(
                IntStream.range(0, 6).mapToObj(i -> entry("p-" + i).area(JETTE)).toArray(DirectoryEntryBuilder[]::new));
        JsonPath page = get("since=" + cursor + "&limit=2");
        List<Object> seen = new ArrayList<>(page.getList("changes.id"));
        String unseen = IntStream.range(0, 6)
                .mapToObj(i -> "p-" + i)
                .filter(id -> !seen.contains(placeId(id)))
                .findFirst()
                .orElseThrow();
        records.add(
                entry(unseen).named("Autre", null).area(JETTE), entry("later").area(JETTE));
        Walk rest = Walk.from(page.getString("cursor"), 2);
        seen.addAll(rest.changes().stream().map(change -> change.get("id")).toList());
        assertThat(seen).doesNotHaveDuplicates().hasSize(6).contains(placeId(unseen));
        assertThat(Walk.from(rest.cursor(), 2).said(unseen, "later"))
                .containsEntry(unseen, "changed")
                .containsEntry("later", "added");
    }

    @Test
    void a_restore_is_a_change_of_all_and_ends_what_is_no_more() throws IOException {
        records.add(entry("kept").area(JETTE));
        Path file = folder.resolve("all.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            backup.write(out, table -> {});
        }
        records.add(entry("later").area(JETTE));
        String cursor = now();
        restore.restore(file, true, table -> {});
        index.synchronize();
        Walk walk = Walk.from(cursor, 100);
        assertThat(walk.said("kept", "later")).containsEntry("kept", "changed").containsEntry("later", "closed");
        assertThat(walk.changes()).hasSize(315);
        assertThat(Walk.from(null, 500).changes()).hasSize(314);
    }

    @Test
    void what_since_cannot_be_is_refused_by_name() {
        Map<String, String> refused = Map.of(
                "hier",
                "MALFORMED",
                "cAAAA",
                "MALFORMED",
                Instant.now().plusSeconds(3_600).toString(),
                "NOT_ALLOWED",
                ChangeCursor.at(UUID.randomUUID(), 1).encode(),
                "UNKNOWN_VALUE",
                new ChangeCursor(ChangeCursor.decode(now()).epoch(), 0, 0, Long.MAX_VALUE).encode(),
                "UNKNOWN_VALUE");
        refused.forEach((since, code) -> {
            JsonPath problem = given().queryParam("since", since)
                    .get("/api/v1/changes")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .extract()
                    .jsonPath();
            assertThat(problem.<String>getList("errors.parameter")).containsExactly("since");
            assertThat(problem.<String>getList("errors.code")).containsExactly(code);
        });
        given().get("/api/v1/changes?limit=0").then().statusCode(400);
        given().get("/api/v1/changes?limit=501").then().statusCode(400);
        given().get("/api/v1/changes?from=1").then().statusCode(400);
    }
}
