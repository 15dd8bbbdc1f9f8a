package brussels.repere.rest.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may run campaigns, and of whom: every role, on its own bassin, another one, and the Region. */
@ApplicationTest
@DisplayName("Who may run which campaign")
class CampaignRightsIT {

    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final String NORTH = "N";
    private static final String SOUTH = "S";

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @Inject
    EntityManager entities;

    @BeforeEach
    void add() {
        records.add(
                record("Jette", new TerritoryKey(Level.COMMUNE, "21010")),
                record("Region", new TerritoryKey(Level.REGION, "04000")),
                record("Uccle", new TerritoryKey(Level.COMMUNE, "21016")));
    }

    private static DirectoryEntryBuilder record(String id, TerritoryKey area) {
        return DirectoryEntryBuilder.entry(id)
                .named("Maison " + id, null)
                .email(id.toLowerCase(Locale.ROOT) + "@maison.be")
                .availability(new StatedAvailability(StatedAvailability.State.FULL, LocalDate.of(2026, 1, 5)))
                .area(ServiceArea.of(area));
    }

    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from campaign").executeUpdate());
        records.removeAll();
        accounts.removeAll();
    }

    private static Grant grant(Role role) {
        return switch (role.scopeKind()) {
            case NONE -> Grant.of(role);
            case BASSIN -> new Grant(role, NORTH);
            case RECORD -> new Grant(role, Grant.recordScope(DirectoryEntryBuilder.SOURCE, "Jette"));
        };
    }

    private static Map<String, Object> choice(String bassin) {
        Map<String, Object> choice = new HashMap<>(Map.of("title", "A", "dueFields", List.of("availability")));
        if (bassin != null) {
            choice.put("bassin", bassin);
        }
        return choice;
    }

    private static Response post(RequestSpecification as, String path, Object body) {
        return as.contentType(ContentType.JSON).body(body).post(path);
    }

    @DisplayName("Each role, on its own bassin, another, and the Region; what is refused stands in the audit log")
    @ParameterizedTest
    @EnumSource(Role.class)
    void matrix(Role role) {
        boolean all = role == Role.ADMINISTRATOR || role == Role.REGIONAL_EDITOR;
        boolean own = all || role == Role.BASSIN_EDITOR;
        String north = draft(NORTH);
        String south = draft(SOUTH);
        String region = draft(null);
        TestAccounts.Person person = accounts.add("P", grant(role));
        Map<String, Boolean> allowed = Map.of(NORTH, own, SOUTH, all, "", all);
        Map<String, String> drafts = Map.of(NORTH, north, SOUTH, south, "", region);
        allowed.forEach((bassin, may) -> {
            String asked = bassin.isEmpty() ? null : bassin;
            int expected = may ? 200 : 403;
            String id = drafts.get(bassin);
            Stream.of(CAMPAIGNS, CAMPAIGNS + "/preview").forEach(path -> assertThat(
                            post(accounts.as(person), path, choice(asked)).statusCode())
                    .as(role + " " + bassin + " " + path)
                    .isEqualTo(expected));
            Stream.of("", "/mails", "/phone-list.csv").forEach(path -> assertThat(
                            accounts.as(person).get(CAMPAIGNS + "/" + id + path).statusCode())
                    .as(role + " " + bassin + " " + path)
                    .isEqualTo(expected));
            assertThat(post(
                                    accounts.as(person),
                                    CAMPAIGNS + "/" + id + "/mails/" + UUID.randomUUID(),
                                    Map.of("decision", "called"))
                            .statusCode())
                    .as(role + " " + bassin + " decision")
                    .isEqualTo(may ? 409 : 403);
            assertThat(post(accounts.as(person), CAMPAIGNS + "/" + id + "/steps", Map.of("step", "delete"))
                            .statusCode())
                    .as(role + " " + bassin + " step")
                    .isEqualTo(expected);
        });
        assertThat(accounts.as(person).get(CAMPAIGNS).statusCode()).isEqualTo(own ? 200 : 403);
        long refused = edits.countAudited(person.id(), Action.RUN_CAMPAIGNS.code(), "refused");
        assertThat(refused).isEqualTo(all ? 0 : own ? 14 : 22);
    }

    private String draft(String bassin) {
        return post(accounts.signedIn(Grant.of(Role.ADMINISTRATOR)), CAMPAIGNS, choice(bassin))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    @DisplayName("A campaign of a bassin asks about its records alone, whoever runs it")
    @Test
    void bassin() {
        for (Role role : List.of(Role.BASSIN_EDITOR, Role.REGIONAL_EDITOR)) {
            post(accounts.signedIn(grant(role)), CAMPAIGNS + "/preview", choice(NORTH))
                    .then()
                    .statusCode(200)
                    .body("organizations.name.fr", containsInAnyOrder("Maison Jette"));
        }
        post(accounts.signedIn(Grant.of(Role.REGIONAL_EDITOR)), CAMPAIGNS + "/preview", choice(null))
                .then()
                .body("mails", equalTo(3));
    }

    @DisplayName("Nothing is done without a session, or without the token against forged requests")
    @Test
    void forged() {
        RestAssured.get(CAMPAIGNS).then().statusCode(401);
        post(RestAssured.given(), CAMPAIGNS, choice(null)).then().statusCode(401);
        String id = draft(null);
        TestAccounts.Person admin = accounts.add("A", Grant.of(Role.ADMINISTRATOR));
        RequestSpecification forged = accounts.as(admin).header("X-CSRF-Token", "forged");
        assertThat(post(forged, CAMPAIGNS + "/" + id + "/steps", Map.of("step", "start"))
                        .statusCode())
                .isEqualTo(403);
        accounts.as(admin).get(CAMPAIGNS + "/" + id).then().body("campaign.state", equalTo("draft"));
    }

    @DisplayName("A refuge is asked by mail like others, and no address of it stands anywhere")
    @Test
    void confidential() {
        records.add(record("Refuge", new TerritoryKey(Level.REGION, "04000"))
                .named("Refuge de la rue Cachée 7", null)
                .at("Rue Cachée", "7", "1000", 50.85, 4.35)
                .confidential());
        Response preview = post(accounts.signedIn(Grant.of(Role.ADMINISTRATOR)), CAMPAIGNS + "/preview", choice(null));
        preview.then().statusCode(200).body("mails", equalTo(4));
        assertThat(preview.asString()).doesNotContain("Cachée");
    }
}
