package brussels.repere.rest.pages;

import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The screen that plans doors for a situation: {@code /orienter} in French, {@code /doorverwijzen} in Dutch. The situation stands in the
 * fragment, which goes along where the browser is led to the other language.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class OrientationPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths PATHS = LanguagePaths.of("/orienter", "/doorverwijzen");

    private final PageHelpLines lines;

    OrientationPage(PageHelpLines lines) {
        this.lines = lines;
    }

    @GET
    @Path("orienter")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> french(@RestQuery String lang) {
        return page(Lang.fr, lang);
    }

    @GET
    @Path("doorverwijzen")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> dutch(@RestQuery String lang) {
        return page(Lang.nl, lang);
    }

    private RestResponse<TemplateInstance> page(Lang lang, String asked) {
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        return PATHS.answer(
                lang,
                asked,
                () -> ScreenPages.Templates.screen(words, lang, words.say("orientation"), null, lines.list(lang)));
    }
}
