package brussels.repere.rest.privacy;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.crisis.RosterEntry;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.rest.agenda.TestEvents;
import brussels.repere.rest.collections.TestCollections;
import brussels.repere.rest.crisis.TestRoster;
import brussels.repere.rest.resources.TestResources;
import brussels.repere.rest.sheets.TestSheets;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody keeps one of each: a list, a date, a resource, a part of a sheet, and confirmed an entry of the roster. */
@ApplicationTest
@DisplayName("What somebody keeps is in the export of their account, and stays without them when it is erased")
class KeptByPersonIT {

    private static final String ACCOUNT = "/api/v1/personal-data/accounts/{id}";

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestCollections collections;

    @Inject
    TestEvents events;

    @Inject
    TestResources resources;

    @Inject
    TestRoster roster;

    @Inject
    TestSheets sheets;

    @Inject
    EntityManager entities;

    private Person ann;
    private Person bob;
    private UUID event;
    private String resource;
    private RosterEntry confirmed;

    @BeforeEach
    void keep() {
        records.add(entry("jette"));
        ann = accounts.add("Ann", Grant.of(Role.ADMINISTRATOR));
        bob = accounts.add("Bob", Grant.of(Role.REGIONAL_EDITOR));
        collections.publish("of-bob", null, bob.id(), collections.item("jette", null));
        event = events.publish("De Bob", bob.id()).id();
        resource = resources.publish(bob, "De Bob");
        confirmed = roster.add("N", "food", roster.hit("jette"), LocalDate.now(), bob.id());
        sheets.begin();
        sheets.write(SheetPart.SHARED, TestSheets.text("Titre", "Titel", 1));
        accounts.as(bob)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("blocks", List.of(), "contacts", List.of(), "ready", false))
                .put("/api/v1/edit/sheets/" + TestSheets.MONTH + "/parts/N")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void clear() {
        sheets.removeAll();
        roster.clear();
        resources.removeAll();
        events.removeAll();
        collections.removeAll();
        records.removeAll();
        accounts.removeAll();
    }

    private JsonPath export() {
        return accounts.as(ann)
                .get(ACCOUNT, bob.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @DisplayName("The export names each of them, and what was done to sheets")
    @Test
    void exported() {
        JsonPath told = export();
        assertThat(told.getList("collections")).containsExactly("test-of-bob");
        assertThat(told.getList("events", String.class)).containsExactly(event.toString());
        assertThat(told.getList("resources", String.class)).containsExactly(resource);
        assertThat(told.getList("crisisEntries", String.class))
                .containsExactly(confirmed.id().toString());
        assertThat(told.getList("account.audit.action", String.class)).contains("keep-sheets");
    }

    @DisplayName(
            "After erasure all of them are there, no row names the person, and colleagues see that they are to be taken over")
    @Test
    void erased() {
        accounts.as(ann).delete(ACCOUNT, bob.id()).then().statusCode(200);
        JsonPath told = export();
        for (String kept : new String[] {"collections", "events", "resources", "crisisEntries"}) {
            assertThat(told.getList(kept)).as(kept).isEmpty();
        }
        for (String table : new String[] {"collection", "event", "resource"}) {
            assertThat(count(table + " where account_id = '" + bob.id() + "'"))
                    .as(table)
                    .isZero();
            assertThat(count(table + " where has_lost_keeper")).as(table).isEqualTo(1);
        }
        assertThat(count("crisis_entry where confirmed_by is null and confirmed_on is not null"))
                .isEqualTo(1);
        assertThat(accounts.as(ann)
                        .get("/api/v1/edit/events/" + event)
                        .jsonPath()
                        .getBoolean("person.left"))
                .isTrue();
        assertThat(accounts.as(ann)
                        .get(TestResources.EDIT + "/" + resource)
                        .jsonPath()
                        .getBoolean("person.left"))
                .isTrue();
        assertThat(accounts.as(ann)
                        .get("/api/v1/edit/sheets/" + TestSheets.MONTH)
                        .statusCode())
                .isEqualTo(200);
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + rows, Long.class)
                                .getSingleResult())
                        .longValue());
    }
}
