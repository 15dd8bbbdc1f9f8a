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
 * The screen of the roster for a crisis: {@code /crise} in French, {@code /crisis} in Dutch. The page itself tells nothing, so a device
 * may keep it; what it shows, the script asks the interface, or takes from the copy on the device.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class CrisisPage {

    private static final TranslationTable WORDS = TranslationTable.of("crisis");
    private static final TranslationTable PAGES = TranslationTable.of("pages");
    private static final LanguagePaths PATHS = LanguagePaths.of("/crise", "/crisis");

    private final PageHelpLines lines;

    CrisisPage(PageHelpLines lines) {
        this.lines = lines;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /** @param own the words of this page; {@code words} are those of all */
        static native TemplateInstance crisis(
                LocalizedTranslations words, LocalizedTranslations own, Lang lang, List<PageHelpLines.Line> lines);
    }

    @GET
    @Path("crise")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> french(@RestQuery String lang) {
        return page(Lang.fr, lang);
    }

    @GET
    @Path("crisis")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> dutch(@RestQuery String lang) {
        return page(Lang.nl, lang);
    }

    private RestResponse<TemplateInstance> page(Lang lang, String asked) {
        return PATHS.answer(
                lang,
                asked,
                () -> Templates.crisis(
                        new LocalizedTranslations(PAGES, lang),
                        new LocalizedTranslations(WORDS, lang),
                        lang,
                        lines.list(lang)));
    }
}
