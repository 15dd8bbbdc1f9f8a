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
 * The screens of reports: the inbox of those in charge ({@code /signalements}, {@code /meldingen}), and what became of one, for whoever has
 * its code ({@code /signalement}, {@code /melding}). The pages tell nothing themselves; the code stands in the fragment.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class ReportPages {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths INBOX = LanguagePaths.of("/signalements", "/meldingen");
    private static final LanguagePaths LOOKUP = LanguagePaths.of("/signalement", "/melding");

    private final PageHelpLines lines;

    ReportPages(PageHelpLines lines) {
        this.lines = lines;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance inbox(LocalizedTranslations words, Lang lang, List<PageHelpLines.Line> lines);

        static native TemplateInstance lookup(LocalizedTranslations words, Lang lang, List<PageHelpLines.Line> lines);
    }

    @GET
    @Path("signalements")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> inboxFrench(@RestQuery String lang) {
        return inbox(Lang.fr, lang);
    }

    @GET
    @Path("meldingen")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> inboxDutch(@RestQuery String lang) {
        return inbox(Lang.nl, lang);
    }

    @GET
    @Path("signalement")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> lookupFrench(@RestQuery String lang) {
        return lookup(Lang.fr, lang);
    }

    @GET
    @Path("melding")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> lookupDutch(@RestQuery String lang) {
        return lookup(Lang.nl, lang);
    }

    private RestResponse<TemplateInstance> inbox(Lang lang, String asked) {
        return INBOX.answer(lang, asked, () -> Templates.inbox(words(lang), lang, lines.list(lang)));
    }

    private RestResponse<TemplateInstance> lookup(Lang lang, String asked) {
        return LOOKUP.answer(lang, asked, () -> Templates.lookup(words(lang), lang, lines.list(lang)));
    }

    private static LocalizedTranslations words(Lang lang) {
        return new LocalizedTranslations(WORDS, lang);
    }
}
