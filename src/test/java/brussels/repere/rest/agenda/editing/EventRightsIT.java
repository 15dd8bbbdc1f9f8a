package brussels.repere.rest.agenda.editing;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.rest.agenda.TestEvents;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ApplicationTest
@DisplayName("Who may keep which event")
class EventRightsIT {

    private static final String EDIT = "/api/v1/edit/events";

    @Inject
    TestAccounts accounts;

    @Inject
    TestEvents events;

    @Inject
    TestEdits edits;

    @AfterEach
    void clear() {
        events.removeAll();
        accounts.removeAll();
    }

    private static Grant grant(Role role) {
        return switch (role.scopeKind()) {
            case NONE -> Grant.of(role);
            case BASSIN -> new Grant(role, "N");
            case RECORD -> new Grant(role, Grant.recordScope(DirectoryEntryBuilder.SOURCE, "Jette"));
        };
    }

    @DisplayName("Each role, on events of its own bassin, of a commune in it, of another bassin and of the Region")
    @ParameterizedTest
    @EnumSource(Role.class)
    void matrix(Role role) {
        boolean all = role == Role.ADMINISTRATOR || role == Role.REGIONAL_EDITOR || role == Role.COLLECTION_KEEPER;
        boolean own = all || role == Role.BASSIN_EDITOR;
        TestAccounts.Person person = accounts.add("P", grant(role));
        Map<String, Boolean> expected = Map.of("bassin:N", own, "commune:21010", own, "bassin:S", all, "", all);
        expected.forEach((territory, may) -> {
            Object given = territory.isEmpty() ? null : territory;
            String as = role + " " + territory;
            assertThat(accounts.as(person)
                            .contentType(ContentType.JSON)
                            .body(TestEvents.form("Neuf", "territory", given))
                            .post(EDIT)
                            .statusCode())
                    .as(as)
                    .isEqualTo(may ? 201 : 403);
            AgendaEvent other = events.publish("Autre", null, "territory", given);
            String path = EDIT + "/" + other.id();
            assertThat(accounts.as(person).get(path).statusCode()).as(as).isEqualTo(own ? 200 : 403);
            assertThat(accounts.as(person)
                            .header("If-Match", "\"2\"")
                            .contentType(ContentType.JSON)
                            .body(Map.of("step", "cancel"))
                            .post(path + "/steps")
                            .statusCode())
                    .as(as)
                    .isEqualTo(may ? 200 : 403);
        });
        assertThat(accounts.as(person).get(EDIT).statusCode()).isEqualTo(own ? 200 : 403);
        assertThat(edits.countAudited(person.id(), Action.KEEP_COLLECTIONS.code(), "refused"))
                .isEqualTo(all ? 0 : own ? 4 : 13);
    }

    @DisplayName("Nobody takes an event out of their bassin, and nobody without an account sees drafts")
    @Test
    void outside() {
        TestAccounts.Person editor = accounts.add("P", grant(Role.BASSIN_EDITOR));
        AgendaEvent mine = events.publish("Mien", editor.id(), "territory", "bassin:N");
        assertThat(accounts.as(editor)
                        .header("If-Match", "\"2\"")
                        .contentType(ContentType.JSON)
                        .body(TestEvents.form("Mien", "territory", "bassin:S"))
                        .put(EDIT + "/" + mine.id())
                        .statusCode())
                .isEqualTo(403);
        assertThat(RestAssured.get(EDIT).statusCode()).isEqualTo(401);
        String calendar =
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:x
                BEGIN:VEVENT
                UID:r-1
                DTSTART:20980101T100000
                DTEND:20980101T110000
                SUMMARY:Pour toute la Région
                LOCATION:Rue Haute 298
                END:VEVENT
                END:VCALENDAR
                """;
        assertThat(accounts.as(editor)
                        .contentType("text/calendar; charset=utf-8")
                        .body(calendar.getBytes(StandardCharsets.UTF_8))
                        .post(EDIT + "/imports?source=x&lang=fr")
                        .asString())
                .contains("territoire que vous ne tenez pas");
    }
}
