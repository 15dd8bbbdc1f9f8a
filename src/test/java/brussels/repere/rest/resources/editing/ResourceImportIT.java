package brussels.repere.rest.resources.editing;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.rest.resources.TestResources;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@DisplayName("A table of resources is stored as a whole or not at all")
class ResourceImportIT {

    private static final String TABLE = "/api/v1/edit/resources.csv";

    private static final String HEAD = "kind,title_fr,url,needs,languages,publisher_name,published_on\n";

    @Inject
    TestAccounts accounts;

    @Inject
    TestResources resources;

    private TestAccounts.Person keeper;

    @BeforeEach
    void add() {
        keeper = accounts.add("K", Grant.of(Role.COLLECTION_KEEPER));
    }

    @AfterEach
    void clear() {
        resources.removeAll();
        accounts.removeAll();
    }

    private Response send(String table, String query) {
        return accounts.as(keeper)
                .contentType("text/csv;charset=UTF-8")
                .body(table)
                .post(TABLE + "?lang=fr" + query);
    }

    @DisplayName("Each line says what became of it; what was exported, changed and sent back changes just that")
    @Test
    void stored() {
        Response answer = send(
                HEAD
                        + "guide,Guide A,https://example.brussels/a,C67,fr | nl,Exemple asbl,2024\n"
                        + "news,Nouvelle B,https://example.brussels/b,,fr,Exemple asbl,2026-05-04\n",
                "&publish=true");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("rows.line", Integer.class)).containsExactly(2, 3);
        assertThat(answer.jsonPath().getInt("added")).isEqualTo(2);
        String table = accounts.as(keeper).get(TABLE).asString();
        assertThat(table).contains("Guide A", "C67", "fr | nl", "2024");
        Response changed = send(table.replace("Guide A", "Guide Z"), "");
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        JsonPath again = changed.jsonPath();
        assertThat(again.getInt("changed")).isEqualTo(1);
        assertThat(again.getInt("same")).isEqualTo(1);
        Response stale = send(table.replace("Guide A", "Guide Y"), "");
        assertThat(stale.statusCode()).isEqualTo(400);
        assertThat(stale.jsonPath().getList("errors.parameter", String.class)).hasSize(1);
        assertThat(stale.asString()).contains(":version");
    }

    @DisplayName("What is wrong is named by line and column, and nothing of it is stored")
    @Test
    void refused() {
        Response answer = send(
                HEAD
                        + "guide,Guide A,https://example.brussels/a,,,Exemple asbl,\n"
                        + "guide,<i>B</i>,https://example.brussels/b,,,Exemple asbl,\n"
                        + "party,C,ftp://example.brussels/c,C0,,Exemple asbl,2024-02-31\n"
                        + "guide,D,https://example.brussels/a,,,Exemple asbl,\n",
                "");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.parameter", String.class))
                .containsExactlyInAnyOrder("3:title_fr", "4:kind", "4:url", "4:needs", "4:published_on", "5:url");
        assertThat(accounts.as(keeper).get(TestResources.EDIT).jsonPath().getList("resources"))
                .isEmpty();
        assertThat(send("kind,colour\nguide,red\n", "").jsonPath().getList("errors.parameter", String.class))
                .containsExactly("colour");
    }
}
