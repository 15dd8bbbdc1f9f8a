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
 * The screen on which monthly sheets are written: {@code /editer/info-prevention} in French, {@code /bewerken/info-preventie} in Dutch. The page
 * itself tells nothing, so it is the same for everybody. Month and part stand in the fragment.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class SheetEditPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths PATHS = LanguagePaths.of("/editer/info-prevention", "/bewerken/info-preventie");

    private final PageHelpLines lines;

    SheetEditPage(PageHelpLines lines) {
        this.lines = lines;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance sheets(LocalizedTranslations words, Lang lang, List<PageHelpLines.Line> lines);
    }

    @GET
    @Path("editer/info-prevention")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> french(@RestQuery String lang) {
        return page(Lang.fr, lang);
    }

    @GET
    @Path("bewerken/info-preventie")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> dutch(@RestQuery String lang) {
        return page(Lang.nl, lang);
    }

    private RestResponse<TemplateInstance> page(Lang lang, String asked) {
        return PATHS.answer(
                lang, asked, () -> Templates.sheets(new LocalizedTranslations(WORDS, lang), lang, lines.list(lang)));
    }
}
