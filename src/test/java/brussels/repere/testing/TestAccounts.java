package brussels.repere.testing;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.people.AccountStore;
import brussels.repere.accounts.secret.PasswordHashing;
import brussels.repere.accounts.session.SessionStage;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.rest.accounts.CsrfToken;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Makes people with an account, signs them in as if they had passed the second factor, and takes them away again. */
@ApplicationScoped
public class TestAccounts {

    public static final String PASSWORD = "vingt-trois girafes bleues";

    private static final String DOMAIN = "@accounts.test";

    /** One for all: computing it takes as long as it should. */
    private static final String HASH = PasswordHashing.hash(PASSWORD);

    private final AccountStore accounts;
    private final SessionStore sessions;
    private final SessionCookie cookie;
    private final EntityManager entities;

    TestAccounts(AccountStore accounts, SessionStore sessions, SessionCookie cookie, EntityManager entities) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.entities = entities;
    }

    /** Somebody whose password is {@link #PASSWORD}. */
    public record Person(UUID id, String login, String name) {}

    public Person add(String name, Grant... grants) {
        String login = UUID.randomUUID() + DOMAIN;
        UUID id = accounts.add(login, name, Lang.fr, List.of(grants));
        accounts.setPassword(id, HASH);
        return new Person(id, login, name);
    }

    public void disable(Person person) {
        accounts.disable(person.id());
    }

    /** The token of a new session of somebody. */
    public String session(UUID account) {
        return sessions.begin(account, SessionStage.SIGNED_IN);
    }

    /** Requests of somebody who is signed in: with the cookie, and with the token for changes. */
    public RequestSpecification as(Person person) {
        return withSession(session(person.id()));
    }

    public RequestSpecification withSession(String token) {
        return RestAssured.given().cookie(cookie.name(), token).header(CsrfToken.HEADER, CsrfToken.of(token));
    }

    /** Requests of somebody new with these roles. */
    public RequestSpecification signedIn(Grant... grants) {
        return as(add("Test Person", grants));
    }

    /** Takes away all that was made here; what they did stays. */
    public void removeAll() {
        QuarkusTransaction.requiringNew().run(() -> {
            String ours = " in (select id from account where login like '%" + DOMAIN + "')";
            for (String table : List.of(
                    "account_session",
                    "account_invitation",
                    "account_recovery_code",
                    "account_identity",
                    "account_passkey",
                    "account_grant")) {
                run("delete from " + table + " where account_id" + ours);
            }
            run("delete from account where id" + ours);
            run("delete from sign_in_try");
        });
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
