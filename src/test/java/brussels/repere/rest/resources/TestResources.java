package brussels.repere.rest.resources;

import brussels.repere.testing.TestAccounts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;

/** Makes resources by the interface, and takes all away again. */
@ApplicationScoped
public class TestResources {

    public static final String EDIT = "/api/v1/edit/resources";

    private final TestAccounts accounts;
    private final EntityManager entities;

    TestResources(TestAccounts accounts, EntityManager entities) {
        this.accounts = accounts;
        this.entities = entities;
    }

    /** What is written of a guide of this title, and otherwise by these fields. */
    public static Map<String, Object> form(String title, Object... others) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "kind",
                "guide",
                "titleFr",
                title,
                "url",
                "https://example.brussels/" + Math.abs(title.hashCode()),
                "publisherName",
                "Exemple asbl"));
        for (int number = 0; number < others.length; number += 2) {
            if (others[number + 1] == null) {
                form.remove((String) others[number]);
            } else {
                form.put((String) others[number], others[number + 1]);
            }
        }
        return form;
    }

    public Response add(TestAccounts.Person by, Map<String, Object> form) {
        return accounts.as(by).contentType(ContentType.JSON).body(form).post(EDIT + "?lang=fr");
    }

    public Response step(TestAccounts.Person by, String id, int version, String step) {
        return accounts.as(by)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("step", step))
                .post(EDIT + "/" + id + "/steps");
    }

    /** Returns the id. */
    public String publish(TestAccounts.Person by, String title, Object... others) {
        Response added = add(by, form(title, others));
        if (added.statusCode() != 201) {
            throw new AssertionError(added.asString());
        }
        String id = added.jsonPath().getString("id");
        step(by, id, 1, "publish");
        return id;
    }

    public void removeAll() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from resource").executeUpdate());
    }

    /** Sets the day after which it is old, as time would. */
    public void makeOld(String id) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update resource set review_on = date '2020-01-01', version = version + 1"
                                + " where cast(id as text) = ?1")
                .setParameter(1, id)
                .executeUpdate());
    }
}
