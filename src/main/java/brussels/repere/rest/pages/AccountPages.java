package brussels.repere.rest.pages;

import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * The screens of people with an account: where one signs in ({@code /connexion}, {@code /aanmelden}), the own account ({@code /compte},
 * {@code /account}), and all accounts ({@code /comptes}, {@code /accountbeheer}). The pages are the same for everybody; who may see what is
 * decided where the script asks.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class AccountPages {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths SIGN_IN = LanguagePaths.of("/connexion", "/aanmelden");
    private static final LanguagePaths ACCOUNT = LanguagePaths.of("/compte", "/account");
    private static final LanguagePaths ACCOUNTS = LanguagePaths.of("/comptes", "/accountbeheer");

    private final String provider;

    AccountPages(@ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean provider) {
        this.provider = provider ? "/sign-in/provider" : null;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /**
         * @param screen what the script shows
         * @param provider where one signs in by another account; null where there is no such way
         */
        static native TemplateInstance account(
                LocalizedTranslations words, Lang lang, String title, String screen, String provider);
    }

    @GET
    @Path("connexion")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> signInFrench(@RestQuery String lang) {
        return page(SIGN_IN, Lang.fr, lang, "sign-in");
    }

    @GET
    @Path("aanmelden")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> signInDutch(@RestQuery String lang) {
        return page(SIGN_IN, Lang.nl, lang, "sign-in");
    }

    @GET
    @Path("compte")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> accountFrench(@RestQuery String lang) {
        return page(ACCOUNT, Lang.fr, lang, "account");
    }

    @GET
    @Path("account")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> accountDutch(@RestQuery String lang) {
        return page(ACCOUNT, Lang.nl, lang, "account");
    }

    @GET
    @Path("comptes")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> accountsFrench(@RestQuery String lang) {
        return page(ACCOUNTS, Lang.fr, lang, "accounts");
    }

    @GET
    @Path("accountbeheer")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> accountsDutch(@RestQuery String lang) {
        return page(ACCOUNTS, Lang.nl, lang, "accounts");
    }

    private RestResponse<TemplateInstance> page(LanguagePaths paths, Lang lang, String asked, String screen) {
        return paths.findOther(lang, asked)
                .map(RestResponse::<TemplateInstance>seeOther)
                .orElseGet(() -> {
                    LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
                    return ResponseBuilder.create(
                                    Status.OK, Templates.account(words, lang, words.say(screen), screen, provider))
                            .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                            .build();
                });
    }
}
