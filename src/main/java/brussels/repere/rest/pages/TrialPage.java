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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The screen on which changes are tried out: {@code /couverture/essai} in French, {@code /dekking/proef} in Dutch. What is tried stands in the
 * fragment, which goes along where the browser is led to the other language.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class TrialPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths PATHS = LanguagePaths.of("/couverture/essai", "/dekking/proef");

    private final PageHelpLines lines;

    TrialPage(PageHelpLines lines) {
        this.lines = lines;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance trial(LocalizedTranslations words, Lang lang, List<PageHelpLines.Line> lines);
    }

    @GET
    @Path("couverture/essai")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> french(@RestQuery String lang) {
        return page(Lang.fr, lang);
    }

    @GET
    @Path("dekking/proef")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> dutch(@RestQuery String lang) {
        return page(Lang.nl, lang);
    }

    private RestResponse<TemplateInstance> page(Lang lang, String asked) {
        return PATHS.answer(
                lang, asked, () -> Templates.trial(new LocalizedTranslations(WORDS, lang), lang, lines.list(lang)));
    }
}
