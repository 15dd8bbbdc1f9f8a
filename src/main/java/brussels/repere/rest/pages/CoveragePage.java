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
 * The screen of who is not served: {@code /couverture} in French, {@code /dekking} in Dutch. What is chosen stands in the fragment, and the
 * figures come from {@code /api/v1/observatory}.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class CoveragePage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths PATHS = LanguagePaths.of("/couverture", "/dekking");

    private final PageHelpLines lines;

    CoveragePage(PageHelpLines lines) {
        this.lines = lines;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance coverage(LocalizedTranslations words, Lang lang, List<PageHelpLines.Line> lines);
    }

    @GET
    @Path("couverture")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> french(@RestQuery String lang) {
        return page(Lang.fr, lang);
    }

    @GET
    @Path("dekking")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> dutch(@RestQuery String lang) {
        return page(Lang.nl, lang);
    }

    private RestResponse<TemplateInstance> page(Lang lang, String asked) {
        return PATHS.answer(
                lang, asked, () -> Templates.coverage(new LocalizedTranslations(WORDS, lang), lang, lines.list(lang)));
    }
}
