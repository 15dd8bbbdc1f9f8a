package brussels.repere.rest.accounts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.signin.InvitationService;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWireMock;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Signing in by a provider of OpenID Connect: it says who somebody is, and nothing more. */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class ProviderSignInIT {

    private static final String PROVIDER = "/sign-in/provider";
    private static final String SESSION = "/api/v1/session";
    private static final String COOKIE = "repere-session";

    @OidcWireMock
    WireMockServer provider;

    @Inject
    TestAccounts people;

    @Inject
    InvitationService invitations;

    @AfterEach
    void clear() {
        people.removeAll();
    }

    private Person invited(Grant... grants) {
        Person person = people.add("Invited Person", grants);
        invitations.invite(person.id(), null).orElseThrow();
        return person;
    }

    /** As a browser: led to the provider, which proves these claims, and back. */
    private Response signIn(String subject, Map<String, String> claims) {
        String token = OidcWiremockTestResource.generateJwtToken(
                subject, Set.of(), subject, "ID", Set.of("quarkus-web-app"), claims);
        provider.stubFor(post(urlPathMatching("/auth/realms/quarkus/(protocol/openid-connect/)?token"))
                .atPriority(1)
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"access_token\": \"" + token + "\", \"id_token\": \"" + token
                                + "\", \"token_type\": \"Bearer\", \"expires_in\": 299}")));
        Response away = given().redirects().follow(false).get(PROVIDER);
        assertThat(away.statusCode()).isEqualTo(302);
        String address = away.header("Location");
        assertThat(address).contains("code_challenge_method=S256", "scope=openid");
        Matcher state = Pattern.compile("[?&]state=([^&]+)").matcher(address);
        assertThat(state.find()).isTrue();
        Response back = given().redirects()
                .follow(false)
                .cookies(away.cookies())
                .get(PROVIDER + "?code=a-code&state=" + state.group(1));
        Map<String, String> cookies = new HashMap<>(back.cookies());
        // Back at the address without the code.
        return back.statusCode() == 302 && back.header("Location").contains(PROVIDER)
                ? given().redirects()
                        .follow(false)
                        .cookies(cookies)
                        .get(URI.create(back.header("Location")).getPath())
                : back;
    }

    private static Map<String, String> verified(String email) {
        return Map.of("email", email, "email_verified", "true", "name", "Name There");
    }

    @DisplayName(
            "Whoever is invited comes in by the verified address, and later by the identity alone; after signing out the cookie opens nothing")
    @Test
    void invitedPerson() {
        Person person = invited(Grant.of(Role.HELPDESK));
        String subject = UUID.randomUUID().toString();
        Response first = signIn(subject, verified(person.login()));
        first.then().statusCode(303).header("Location", containsString("/connexion"));
        assertThat(first.cookie(COOKIE)).hasSize(43);
        assertThat(first.cookies().getOrDefault("q_session", ""))
                .as("no other session")
                .isEmpty();
        given().cookie(COOKIE, first.cookie(COOKIE))
                .get(SESSION)
                .then()
                .body("state", equalTo("signed-in"))
                .body("account.name", equalTo("Invited Person"));

        String again = signIn(subject, Map.of()).cookie(COOKIE);
        given().cookie(COOKIE, again).get(SESSION).then().body("account.login", equalTo(person.login()));
        given().cookie(COOKIE, again).delete(SESSION);
        given().cookie(COOKIE, again).get(SESSION).then().body("state", equalTo("signed-out"));
    }

    @DisplayName("A second factor that a role demands is demanded here too")
    @Test
    void secondFactor() {
        Person editor = invited(Grant.of(Role.REGIONAL_EDITOR));
        String token =
                signIn(UUID.randomUUID().toString(), verified(editor.login())).cookie(COOKIE);
        given().cookie(COOKIE, token).get(SESSION).then().body("state", equalTo("second-factor-setup"));
    }

    @DisplayName(
            "Whoever is not invited, has an address that nobody verified, or that of somebody who has come already, does not come in")
    @Test
    void refused() {
        Person person = invited(Grant.of(Role.HELPDESK));
        Person active = people.add("Active", Grant.of(Role.HELPDESK));
        refuse(verified("nobody@accounts.test"));
        refuse(Map.of("email", person.login(), "email_verified", "false"));
        refuse(Map.of("email", person.login()));
        refuse(verified(active.login()));
    }

    private void refuse(Map<String, String> claims) {
        Response answer = signIn(UUID.randomUUID().toString(), claims);
        answer.then().statusCode(303).header("Location", containsString("#error=no-account"));
        assertThat(answer.cookies()).doesNotContainKey(COOKIE);
    }

    @DisplayName(
            "Who is disabled does not come in by the provider either, and a code that nobody asked for opens nothing")
    @Test
    void forged() {
        Response madeUp = given().redirects().follow(false).get(PROVIDER + "?code=a-code&state=made-up");
        assertThat(madeUp.statusCode()).isIn(302, 303);
        assertThat(madeUp.cookies()).doesNotContainKey(COOKIE);
        Person person = invited(Grant.of(Role.HELPDESK));
        String subject = UUID.randomUUID().toString();
        signIn(subject, verified(person.login())).then().statusCode(303);
        people.disable(person);
        Response answer = signIn(subject, verified(person.login()));
        answer.then().header("Location", containsString("#error=no-account"));
    }

    @DisplayName(
            "Whoever comes back with another code than was given, or twice with the same, is led to where one signs in, with a word")
    @Test
    void failed() {
        provider.stubFor(post(urlPathMatching("/auth/realms/quarkus/(protocol/openid-connect/)?token"))
                .atPriority(1)
                .willReturn(aResponse().withStatus(400).withBody("{\"error\": \"invalid_grant\"}")));
        Response away = given().redirects().follow(false).get(PROVIDER);
        Matcher state = Pattern.compile("[?&]state=([^&]+)").matcher(away.header("Location"));
        assertThat(state.find()).isTrue();
        given().redirects()
                .follow(false)
                .cookies(away.cookies())
                .header("Accept-Language", "nl")
                .get(PROVIDER + "?code=another&state=" + state.group(1))
                .then()
                .statusCode(303)
                .header("Location", containsString("/aanmelden#error=provider"));
    }

    @DisplayName("The screen offers that way")
    @Test
    void offered() {
        given().get("/connexion").then().body(containsString("data-provider=\"/sign-in/provider\""));
    }
}
