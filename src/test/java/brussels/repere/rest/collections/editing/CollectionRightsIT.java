package brussels.repere.rest.collections.editing;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.collections.TestCollections;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every role, on a collection of its own bassin, of a commune in it, of another bassin, and of the Region. */
@ApplicationTest
@DisplayName("Who may keep which collection")
class CollectionRightsIT {

    private static final String EDIT = "/api/v1/edit/collections";

    @Inject
    TestAccounts accounts;

    @Inject
    TestCollections collections;

    @Inject
    TestEdits edits;

    @AfterEach
    void clear() {
        collections.removeAll();
        accounts.removeAll();
    }

    private static Grant grant(Role role) {
        return switch (role.scopeKind()) {
            case NONE -> Grant.of(role);
            case BASSIN -> new Grant(role, "N");
            case RECORD -> new Grant(role, Grant.recordScope(DirectoryEntryBuilder.SOURCE, "Jette"));
        };
    }

    private static Map<String, Object> body(String name, String territory) {
        Map<String, Object> body =
                new HashMap<>(Map.of("slug", "test-" + name, "titleFr", "Essai", "keeper", "Équipe"));
        if (territory != null) {
            body.put("territory", territory);
        }
        return body;
    }

    @DisplayName("Each role; what is refused stands in the audit log")
    @ParameterizedTest
    @EnumSource(Role.class)
    void matrix(Role role) {
        boolean all = role == Role.ADMINISTRATOR || role == Role.REGIONAL_EDITOR || role == Role.COLLECTION_KEEPER;
        boolean own = all || role == Role.BASSIN_EDITOR;
        TestAccounts.Person person = accounts.add("P", grant(role));
        Map<String, Boolean> expected =
                Map.of("bassin:N", own, "commune:21010", own, "bassin:S", all, "region:04000", all, "", all);
        int number = 0;
        for (Map.Entry<String, Boolean> each : expected.entrySet()) {
            number++;
            String territory = each.getKey().isEmpty() ? null : each.getKey();
            String as = role + " " + territory;
            assertThat(accounts.as(person)
                            .contentType(ContentType.JSON)
                            .body(body("new" + number, territory))
                            .post(EDIT)
                            .statusCode())
                    .as(as)
                    .isEqualTo(each.getValue() ? 201 : 403);
            ServiceCollection other = collections.publish("old" + number, key(territory), null);
            String path = EDIT + "/" + other.id();
            assertThat(accounts.as(person).get(path).statusCode()).as(as).isEqualTo(own ? 200 : 403);
            assertThat(accounts.as(person)
                            .header("If-Match", "\"2\"")
                            .contentType(ContentType.JSON)
                            .body(Map.of("step", "withdraw"))
                            .post(path + "/steps")
                            .statusCode())
                    .as(as)
                    .isEqualTo(each.getValue() ? 200 : 403);
        }
        assertThat(accounts.as(person).get(EDIT).statusCode()).isEqualTo(own ? 200 : 403);
        assertThat(edits.countAudited(person.id(), Action.KEEP_COLLECTIONS.code(), "refused"))
                .isEqualTo(all ? 0 : own ? 6 : 16);
    }

    private static TerritoryKey key(String territory) {
        return territory == null
                ? null
                : new TerritoryKey(
                        Level.find(territory.substring(0, territory.indexOf(':')))
                                .orElseThrow(),
                        territory.substring(territory.indexOf(':') + 1));
    }

    @DisplayName("Nobody takes a collection out of their bassin, and nobody without an account sees drafts")
    @Test
    void outside() {
        TestAccounts.Person editor = accounts.add("P", grant(Role.BASSIN_EDITOR));
        ServiceCollection mine = collections.publish("mine", new TerritoryKey(Level.BASSIN, "N"), editor.id());
        assertThat(accounts.as(editor)
                        .header("If-Match", "\"2\"")
                        .contentType(ContentType.JSON)
                        .body(body("mine", "bassin:S"))
                        .put(EDIT + "/" + mine.id())
                        .statusCode())
                .isEqualTo(403);
        assertThat(RestAssured.get(EDIT).statusCode()).isEqualTo(401);
    }
}
