package brussels.repere.directory.matching;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.matching.RecordJoins.Join;
import brussels.repere.directory.matching.RecordJoins.RecordKey;
import brussels.repere.directory.matching.RecordJoins.StoredJoin;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two records of one institution, told as one, and as two again. */
@ApplicationTest
class RecordJoinsIT {

    private static final RecordKey REGISTER = new RecordKey(DirectoryEntryBuilder.SOURCE, "register");
    private static final RecordKey MAP = new RecordKey(DirectoryEntryBuilder.SOURCE, "map");
    private static final String OTHER_SOURCE = "test-map";
    private static final Join JOIN = new Join(REGISTER, MAP);
    private static final Set<EntryField> HOURS = Set.of(EntryField.HOURS);

    @Inject
    RecordJoins joins;

    @Inject
    JoinRules rules;

    @Inject
    TestRecords records;

    @Inject
    IndexSynchronizer index;

    @Inject
    BrusselsClock clock;

    @AfterEach
    void clear() {
        joins.separateAllBy("test");
        rules.list().forEach(rule -> rules.forget(rule.name()));
        records.remove("source = '" + OTHER_SOURCE + "'");
        records.removeAll();
    }

    private DirectoryEntryBuilder register() {
        return entry("register")
                .named("Bibliothèque Qwyjibo", null)
                .categories("R2")
                .at(50.85, 4.35)
                .phone("02 500 10 17")
                .verified("2017-02");
    }

    private DirectoryEntryBuilder map(String hours) {
        return entry("map")
                .named("Qwyjibo biblio", null)
                .categories("R2")
                .at(50.8501, 4.3501)
                .hours(hours)
                .phone("02 500 10 18")
                .verified(YearMonth.from(clock.today()).toString());
    }

    private List<Join> join(Set<EntryField> fields) {
        List<Join> done = joins.join(List.of(JOIN), fields, "test");
        index.synchronize();
        return done;
    }

    private static JsonPath find() {
        return given().queryParam("q", "Qwyjibo")
                .queryParam("lat", 50.85)
                .queryParam("lon", 4.35)
                .get("/api/v1/services")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @DisplayName(
            "Of two records one is told, with the fields of the other that were chosen, their source and their age; undone, both are")
    @Test
    void joined() {
        records.add(register(), map("24/7"));
        assertThat(find().getList("hits.service.name.text")).hasSize(2);
        String mapId = find().getString("hits.find { it.service.name.text == 'Qwyjibo biblio' }.id");

        assertThat(join(HOURS)).containsExactly(JOIN);
        JsonPath told = find();
        assertThat(told.getList("hits.service.name.text")).containsExactly("Bibliothèque Qwyjibo");
        assertThat(told.getString("hits[0].open.state")).isEqualTo("open");
        assertThat(told.getList("hits[0].phones")).containsExactly("02 500 10 17");
        assertThat(told.getString("hits[0].lastVerified")).isEqualTo("2017-02");
        assertThat(told.getList("hits[0].joinedSources[0].fields")).containsExactly("hours");
        assertThat(told.getString("hits[0].joinedSources[0].lastVerified"))
                .isEqualTo(YearMonth.from(clock.today()).toString());
        assertThat(told.getList("hits[0].why.code")).contains("TAKEN_FROM");
        assertThat(given().get("/api/v1/services/" + mapId)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getString("name.text"))
                .isEqualTo("Bibliothèque Qwyjibo");
        assertThat(joins.list()).containsExactly(new StoredJoin(JOIN, List.of("hours"), "test"));

        assertThat(joins.separate(MAP)).isTrue();
        index.synchronize();
        assertThat(find().getList("hits.service.name.text")).hasSize(2);
        assertThat(find().getString("hits.find { it.service.name.text == 'Bibliothèque Qwyjibo' }.open"))
                .isNull();
        assertThat(joins.separate(MAP)).isFalse();
    }

    @DisplayName("What the other source states anew is told at once, and imports undo no join")
    @Test
    void followed() {
        records.add(register(), map("24/7"));
        join(Set.of(EntryField.PHONES));
        records.add(register(), map("24/7").phone("02 500 10 19"));
        assertThat(find().getList("hits.service.name.text")).containsExactly("Bibliothèque Qwyjibo");
        assertThat(find().getList("hits[0].phones")).containsExactly("02 500 10 19");
    }

    @DisplayName("A new telephone number makes no old hours current")
    @Test
    void oldHours() {
        records.add(register().hours("24/7"), map("24/7"));
        join(Set.of(EntryField.PHONES));
        assertThat(find().getList("hits[0].phones")).containsExactly("02 500 10 18");
        assertThat(find().getString("hits[0].open")).isNull();
        assertThat(given().queryParam("q", "Qwyjibo")
                        .queryParam("lat", 50.85)
                        .queryParam("lon", 4.35)
                        .queryParam("openNow", true)
                        .get("/api/v1/services")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getInt("filters.find { it.filter == 'open' }.unknown"))
                .isEqualTo(1);
    }

    @DisplayName("Where the record that is told is closed, the other one is told by itself again")
    @Test
    void closed() {
        records.add(register(), map("24/7"));
        join(HOURS);
        records.close("register", clock.today());
        assertThat(find().getList("hits.service.name.text")).containsExactly("Qwyjibo biblio");
        assertThat(joins.list()).isEmpty();
    }

    /** Another source than the register, with a record that is surely the same institution. */
    private DirectoryEntryBuilder elsewhere(String id) {
        return entry(id)
                .from(OTHER_SOURCE)
                .named("Bibliothèque Qwyjibo", null)
                .categories("R2")
                .at(50.85, 4.35)
                .phone("02 500 10 17")
                .hours("24/7");
    }

    @DisplayName(
            "A rule joins what later imports bring; what a person undid stays undone, until a person joins it again")
    @Test
    void repeated() {
        JoinRule rule = new JoinRule("rule", DirectoryEntryBuilder.SOURCE, OTHER_SOURCE, 0.9, HOURS);
        rules.keep(rule);
        records.add(register());
        assertThat(rules.repeat()).isZero();

        records.add(elsewhere("map"));
        assertThat(rules.repeat()).isEqualTo(1);
        assertThat(rules.repeat()).isZero();
        RecordKey map = new RecordKey(OTHER_SOURCE, "map");
        assertThat(joins.list()).containsExactly(new StoredJoin(new Join(REGISTER, map), List.of("hours"), "rule"));

        assertThat(joins.separate(map)).isTrue();
        assertThat(rules.repeat()).isZero();
        assertThat(joins.list()).isEmpty();

        assertThat(joins.join(List.of(new Join(REGISTER, map)), HOURS, "test")).hasSize(1);
        joins.separateAllBy("test");
        assertThat(rules.repeat()).isZero();
    }

    @DisplayName("A rule that goes takes its joins with it; another rule may make them again")
    @Test
    void ruleGone() {
        records.add(register(), elsewhere("map"));
        rules.keep(new JoinRule("rule", DirectoryEntryBuilder.SOURCE, OTHER_SOURCE, 0.9, HOURS));
        assertThat(rules.repeat()).isEqualTo(1);
        assertThat(joins.separateAllBy("rule")).isEqualTo(1);
        assertThat(rules.forget("rule")).isTrue();
        assertThat(rules.repeat()).isZero();
        rules.keep(new JoinRule("other rule", DirectoryEntryBuilder.SOURCE, OTHER_SOURCE, 0.9, HOURS));
        assertThat(rules.repeat()).isEqualTo(1);
    }

    @DisplayName("Chains, unknown records and confidential ones are not joined")
    @Test
    void refused() {
        records.add(
                register(),
                map("24/7"),
                entry("refuge").named("Qwyjibo refuge", null).at(50.85, 4.35).confidential());
        assertThat(joins.join(List.of(new Join(REGISTER, new RecordKey("test", "nobody"))), HOURS, "test"))
                .isEmpty();
        assertThat(joins.join(List.of(new Join(REGISTER, new RecordKey("test", "refuge"))), HOURS, "test"))
                .isEmpty();
        join(HOURS);
        assertThat(joins.join(List.of(new Join(MAP, REGISTER)), HOURS, "test")).isEmpty();
    }
}
