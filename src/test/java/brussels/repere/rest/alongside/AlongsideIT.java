package brussels.repere.rest.alongside;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.agenda.TestEvents;
import brussels.repere.rest.collections.TestCollections;
import brussels.repere.rest.resources.TestResources;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestRecords;
import brussels.repere.text.Bilingual;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A collection, dates and guides about debts in Jette, and some that are not for who asks. */
@ApplicationTest
@DisplayName("What else there is for a need and a place")
class AlongsideIT {

    private static final TerritoryKey JETTE = new TerritoryKey(Level.COMMUNE, "21010");
    private static final TerritoryKey UCCLE = new TerritoryKey(Level.COMMUNE, "21016");
    private static final String DEBTS = "C458";

    @Inject
    TestRecords records;

    @Inject
    TestCollections collections;

    @Inject
    TestEvents events;

    @Inject
    TestResources resources;

    @Inject
    TestAccounts accounts;

    @BeforeEach
    void add() {
        records.add(
                entry("jette").categories(DEBTS).at(50.8776, 4.3268).area(ServiceArea.of(JETTE)),
                entry("jette-2").categories(DEBTS).at(50.8776, 4.3268).area(ServiceArea.of(JETTE)),
                entry("uccle").categories(DEBTS).at(50.803, 4.336).area(ServiceArea.of(UCCLE)),
                entry("meals").categories("C42").at(50.8776, 4.3268).area(ServiceArea.of(JETTE)));
        collections.publish(
                "debts",
                null,
                null,
                collections.item("jette", null),
                collections.item("jette-2", null),
                collections.item("uccle", null));
        collections.publish("one", null, null, collections.item("jette", null), collections.item("meals", null));
        collections.publishTitled(
                "titled",
                new Bilingual("Boire et manger", "Eten en drinken"),
                new Bilingual("Dettes", "Schulden"),
                collections.item("jette", null),
                collections.item("meals", null));
        collections.publishTitled(
                "others",
                new Bilingual("Boire et manger", "Eten en drinken"),
                new Bilingual("Sclérose en plaques", "Multiple sclerose"),
                collections.item("jette", null));
        collections.publish("elsewhere", null, null, collections.item("uccle", null));
        collections.publish("meals", null, null, collections.item("meals", null));
        events.publish("Parler de dettes", null, "needs", List.of(DEBTS), "territory", "commune:21010");
        events.publish("Parler de dettes à Uccle", null, "needs", List.of(DEBTS), "territory", "commune:21016");
        TestAccounts.Person keeper = accounts.add("Ann", Grant.of(Role.COLLECTION_KEEPER));
        resources.publish(keeper, "Guide des dettes", "needs", List.of(DEBTS));
        resources.publish(keeper, "Guide d’Uccle", "needs", List.of(DEBTS), "territory", "commune:21016");
        events.publish("Repas", null, "needs", List.of("C42"), "territory", "commune:21010");
    }

    @AfterEach
    void clear() {
        events.removeAll();
        resources.removeAll();
        accounts.removeAll();
        collections.removeAll();
        records.removeAll();
    }

    private static JsonPath ask(Map<String, Object> question) {
        return given().contentType("application/json")
                .body(question)
                .post("/api/v1/services/alongside")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> slugs(JsonPath answer) {
        return answer.getList("collections.collection.slug", String.class).stream()
                .filter(slug -> slug.startsWith("test-"))
                .toList();
    }

    @DisplayName(
            "Collections about the need by their titles, or by most of their services where titles say nothing; then dates that are for here")
    @Test
    void fits() {
        JsonPath answer = ask(Map.of("q", "médiation de dettes", "territory", "commune:21010", "lang", "fr"));
        assertThat(answer.getList("needs")).contains(DEBTS);
        assertThat(slugs(answer)).containsExactly("test-debts", "test-titled");
        assertThat(answer.getList("collections.fitting").subList(0, 2)).isEqualTo(List.of(2, 1));
        assertThat(answer.getList("events.event.title.text")).containsExactly("Parler de dettes");
        assertThat(answer.getBoolean("events[0].forPlace")).isTrue();
        assertThat(answer.getList("resources.resource.title.text")).containsExactly("Guide des dettes");
        assertThat(answer.getList("events[0].reasons")).isNotEmpty();
    }

    @DisplayName("A place in the words counts as one that was chosen; without one the whole Region is meant")
    @Test
    void place() {
        assertThat(slugs(ask(Map.of("q", "dettes à Uccle", "lang", "fr"))))
                .containsExactly("test-debts", "test-elsewhere");
        JsonPath anywhere = ask(Map.of("category", DEBTS, "q", "", "lang", "fr"));
        assertThat(slugs(anywhere)).startsWith("test-debts").doesNotContain("test-meals");
        assertThat(anywhere.getList("events.event.title.text"))
                .containsExactlyInAnyOrder("Parler de dettes", "Parler de dettes à Uccle");
    }

    @DisplayName("A name, a place alone and a need of which nobody keeps anything are told nothing")
    @Test
    void nothing() {
        JsonPath place = ask(Map.of("territory", "commune:21010"));
        assertThat(place.getList("needs")).isEmpty();
        assertThat(place.getList("collections")).isEmpty();
        assertThat(place.getList("events")).isEmpty();
        assertThat(place.getList("resources")).isEmpty();
        assertThat(slugs(ask(Map.of("category", "C276", "territory", "commune:21010"))))
                .isEmpty();
    }

    @DisplayName("What is wrong in the question is told as the search itself tells it")
    @Test
    void wrong() {
        given().contentType("application/json")
                .body(Map.of("category", "C99999", "lat", 50.85))
                .post("/api/v1/services/alongside")
                .then()
                .statusCode(400);
    }
}
