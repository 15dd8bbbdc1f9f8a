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
 * The screen of editing: {@code /editer} in French, {@code /bewerken} in Dutch. The page itself tells nothing, so it is the same for
 * everybody; who is signed in, and what they may do, the script asks the interface. The record stands in the fragment.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class EditPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths PATHS = LanguagePaths.of("/editer", "/bewerken");

    private final PageHelpLines lines;

    EditPage(PageHelpLines lines) {
        this.lines = lines;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance edit(LocalizedTranslations words, Lang lang, List<PageHelpLines.Line> lines);
    }

    @GET
    @Path("editer")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> french(@RestQuery String lang) {
        return page(Lang.fr, lang);
    }

    @GET
    @Path("bewerken")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> dutch(@RestQuery String lang) {
        return page(Lang.nl, lang);
    }

    private RestResponse<TemplateInstance> page(Lang lang, String asked) {
        return PATHS.answer(
                lang, asked, () -> Templates.edit(new LocalizedTranslations(WORDS, lang), lang, lines.list(lang)));
    }
}
