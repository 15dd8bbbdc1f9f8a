package brussels.repere.rest.accounts.provider;

import brussels.repere.accounts.session.OpenSession;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.accounts.signin.ProvenIdentity;
import brussels.repere.accounts.signin.ProviderSignIn;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * Where somebody comes who signs in by the provider: the framework sends them there and back, with state and PKCE, and checks the ID
 * token. What it would keep of that in a cookie is removed at once, so that there is one kind of session, which ends when it is ended.
 */
@Path(ProviderResource.PATH)
class ProviderResource {

    static final String PATH = "/sign-in/provider";

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final String NO_ACCOUNT = "#error=no-account";
    private static final int MAX_NAME = 100;

    private final ProviderSignIn signIn;
    private final SessionStore sessions;
    private final SessionCookie cookie;
    private final OidcSession provider;
    private final RequestLanguage language;

    ProviderResource(
            ProviderSignIn signIn,
            SessionStore sessions,
            SessionCookie cookie,
            OidcSession provider,
            RequestLanguage language) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.provider = provider;
        this.language = language;
    }

    @GET
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<Void> enter(HttpHeaders headers) {
        Optional<String> token = signIn.enter(read(provider.getIdToken()));
        provider.logout().await().indefinitely();
        cookie.find(headers).ifPresent(sessions::end);
        Lang lang = token.flatMap(sessions::find).map(OpenSession::language).orElseGet(language::get);
        URI next = URI.create(WORDS.say(lang, "sign-in.path") + (token.isPresent() ? "" : NO_ACCOUNT));
        ResponseBuilder<Void> answer = ResponseBuilder.<Void>create(Status.SEE_OTHER)
                .location(next)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        token.map(cookie::holding).ifPresent(answer::cookie);
        return answer.build();
    }

    private static ProvenIdentity read(JsonWebToken token) {
        // A claim may be a boolean or, of some providers, a text.
        boolean verified = "true".equals(String.valueOf(token.<Object>getClaim("email_verified")));
        String name = token.getClaim("name");
        return new ProvenIdentity(
                token.getIssuer(),
                token.getSubject(),
                verified ? token.getClaim("email") : null,
                name == null || name.isBlank() || name.length() > MAX_NAME ? null : name);
    }
}
