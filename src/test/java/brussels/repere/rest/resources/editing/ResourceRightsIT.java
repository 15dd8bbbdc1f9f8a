package brussels.repere.rest.resources.editing;

import static brussels.repere.rest.resources.TestResources.form;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.rest.resources.TestResources;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every role, on a resource of its own bassin, of another bassin, and of the Region; and what is refused of what is written. */
@ApplicationTest
@DisplayName("Who may keep which resource, and what may be written")
class ResourceRightsIT {

    @Inject
    TestAccounts accounts;

    @Inject
    TestResources resources;

    @Inject
    TestEdits edits;

    @AfterEach
    void clear() {
        resources.removeAll();
        accounts.removeAll();
    }

    private static Grant grant(Role role) {
        return switch (role.scopeKind()) {
            case NONE -> Grant.of(role);
            case BASSIN -> new Grant(role, "N");
            case RECORD -> new Grant(role, Grant.recordScope(DirectoryEntryBuilder.SOURCE, "Jette"));
        };
    }

    @DisplayName("Each role; what is refused stands in the audit log")
    @ParameterizedTest
    @EnumSource(Role.class)
    void matrix(Role role) {
        boolean all = role == Role.ADMINISTRATOR || role == Role.REGIONAL_EDITOR || role == Role.COLLECTION_KEEPER;
        boolean own = all || role == Role.BASSIN_EDITOR;
        TestAccounts.Person admin = accounts.add("A", Grant.of(Role.ADMINISTRATOR));
        TestAccounts.Person person = accounts.add("P", grant(role));
        Map<String, Boolean> expected = Map.of("commune:21010", own, "bassin:S", all, "region:04000", all);
        for (Map.Entry<String, Boolean> each : expected.entrySet()) {
            String territory = each.getKey();
            String as = role + " " + territory;
            assertThat(resources
                            .add(person, form("Neuf " + as, "territory", territory))
                            .statusCode())
                    .as(as)
                    .isEqualTo(each.getValue() ? 201 : 403);
            String other = resources.publish(admin, "Là " + as, "territory", territory);
            assertThat(accounts.as(person).get(TestResources.EDIT + "/" + other).statusCode())
                    .as(as)
                    .isEqualTo(own ? 200 : 403);
            assertThat(resources.step(person, other, 2, "withdraw").statusCode())
                    .as(as)
                    .isEqualTo(each.getValue() ? 200 : 403);
        }
        assertThat(accounts.as(person).get(TestResources.EDIT).statusCode()).isEqualTo(own ? 200 : 403);
        assertThat(edits.countAudited(person.id(), Action.KEEP_COLLECTIONS.code(), "refused"))
                .isEqualTo(all ? 0 : own ? 4 : 10);
        assertThat(RestAssured.get(TestResources.EDIT).statusCode()).isEqualTo(401);
    }

    @DisplayName(
            "Of two changes of one version the second is refused; drafts are deleted, what was published is withdrawn; erasing an account keeps its resources")
    @Test
    void versions() {
        TestAccounts.Person keeper = accounts.add("K", Grant.of(Role.COLLECTION_KEEPER));
        Response added = resources.add(keeper, form("Un"));
        String id = added.jsonPath().getString("id");
        assertThat(added.jsonPath().getString("resource.reviewOn"))
                .isEqualTo(LocalDate.now().plusMonths(36).toString());
        String path = TestResources.EDIT + "/" + id;
        for (int expected : List.of(200, 412)) {
            assertThat(accounts.as(keeper)
                            .header("If-Match", added.header("ETag"))
                            .contentType(ContentType.JSON)
                            .body(form("Deux"))
                            .put(path)
                            .statusCode())
                    .isEqualTo(expected);
        }
        assertThat(resources.step(keeper, id, 2, "withdraw").statusCode()).isEqualTo(409);
        assertThat(resources.step(keeper, id, 2, "publish").statusCode()).isEqualTo(200);
        assertThat(resources.step(keeper, id, 3, "delete").statusCode()).isEqualTo(409);
        String draft = resources.add(keeper, form("Trois")).jsonPath().getString("id");
        assertThat(resources.step(keeper, draft, 1, "delete").statusCode()).isEqualTo(200);
        assertThat(accounts.as(keeper).get(TestResources.EDIT + "/" + draft).statusCode())
                .isEqualTo(404);
    }

    @DisplayName(
            "What cannot be used is named: HTML, links of other kinds, unknown values, a date ahead, contacts of what looks for nobody")
    @Test
    void refused() {
        TestAccounts.Person keeper = accounts.add("K", Grant.of(Role.COLLECTION_KEEPER));
        Map<String, List<Object>> wrong = Map.of(
                "titleFr", List.of("titleFr", "<b>Un</b>"),
                "url", List.of("url", "javascript:alert(1)"),
                "kind", List.of("kind", "party"),
                "needs", List.of("needs", List.of("C0")),
                "languages", List.of("languages", List.of("xx")),
                "publishedOn", List.of("publishedOn", "2999-02"),
                "reviewOn", List.of("reviewOn", "2020-02-30"),
                "territory", List.of("territory", "bassin:X"),
                "taskFr", List.of("taskFr", "Lire"),
                "publisherOrganization", List.of("publisherName", "00000000-0000-4000-8000-000000000000"));
        wrong.forEach((field, named) -> {
            Response answer = resources.add(keeper, form("Un", field, named.get(1)));
            assertThat(answer.statusCode()).as(field + answer.asString()).isEqualTo(400);
            assertThat(answer.jsonPath().getList("errors.parameter", String.class))
                    .as(field)
                    .containsExactly((String) named.get(0));
        });
        Response volunteers = resources.add(keeper, form("Un", "kind", "volunteers", "url", null));
        assertThat(volunteers.jsonPath().getList("errors.parameter", String.class))
                .containsExactlyInAnyOrder("taskFr", "askPhone");
        assertThat(resources.add(keeper, form("x".repeat(151))).statusCode()).isEqualTo(400);
    }
}
