package brussels.repere.rest.pages;

import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The screen for whoever holds a link that asks whether something is still true: {@code /confirmer} in French, {@code /bevestigen} in Dutch. The
 * token stands in the fragment, so the page is the same for everybody and tells nothing. Search engines are asked to leave it out.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class ConfirmationPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths PATHS = LanguagePaths.of("/confirmer", "/bevestigen");

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance confirmation(LocalizedTranslations words, Lang lang);
    }

    @GET
    @Path("confirmer")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> french(@RestQuery String lang) {
        return page(Lang.fr, lang);
    }

    @GET
    @Path("bevestigen")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> dutch(@RestQuery String lang) {
        return page(Lang.nl, lang);
    }

    private static RestResponse<TemplateInstance> page(Lang lang, String asked) {
        RestResponse<TemplateInstance> page =
                PATHS.answer(lang, asked, () -> Templates.confirmation(new LocalizedTranslations(WORDS, lang), lang));
        page.getHeaders().putSingle("X-Robots-Tag", "noindex, nofollow");
        return page;
    }
}
