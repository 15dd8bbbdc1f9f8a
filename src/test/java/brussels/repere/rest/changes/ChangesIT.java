package brussels.repere.rest.changes;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.StableId;
import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.directory.reports.ContestedServices;
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
import org.junit.jupiter.api.DisplayName;
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

    @DisplayName("Without since, everything comes once, as added")
    @Test
    void wholeList() {
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

    @DisplayName("Additions, changes and closings come in this order, each as it is now")
    @Test
    void order() {
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

    @DisplayName("A record that came and went in between does not exist for a client who never knew it")
    @Test
    void cameAndWent() {
        String cursor = now();
        records.add(entry("short").area(JETTE));
        records.removeAll();
        assertThat(Walk.from(cursor, 10).changes()).isEmpty();
    }

    @DisplayName("A record that becomes confidential is removed under the id that people noted")
    @Test
    void becomesConfidential() {
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

    @DisplayName("A record that several people report as wrong has changed")
    @Test
    void contested() {
        records.add(entry("doubtful").area(JETTE));
        String cursor = now();
        UUID service = StableId.of("service", DirectoryEntryBuilder.SOURCE, "doubtful");
        for (int i = 0; i < ContestedServices.MIN_REPORTS_TO_CONTEST; i++) {
            reports.add(UUID.randomUUID(), service, ReportCode.hours, null, Map.of(), "sender " + i);
        }
        JsonPath told = get("since=" + cursor);
        assertThat(told.<String>getList("changes.id")).containsExactly(placeId("doubtful"));
        assertThat(told.<String>getList("changes[0].record.contested")).containsExactly("hours");
    }

    /** An import writes long before others see it: its numbers must not be passed by. */
    @DisplayName("Changes of an import under way are neither lost nor told twice")
    @Test
    void importUnderWay() throws Exception {
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

    @DisplayName("Changes between two pages come in the next walk")
    @Test
    void betweenPages() {
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

    @DisplayName("A restore changes everything and ends what no longer exists")
    @Test
    void restore() throws IOException {
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

    @DisplayName("A wrong value of since is refused by name")
    @Test
    void wrongSince() {
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
