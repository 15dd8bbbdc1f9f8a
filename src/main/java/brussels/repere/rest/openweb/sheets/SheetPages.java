package brussels.repere.rest.openweb.sheets;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.openweb.MissingPage;
import brussels.repere.rest.openweb.PageHead;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.sheets.PublishedSheets;
import brussels.repere.rest.sheets.SheetAnswer;
import brussels.repere.rest.sheets.SheetColours;
import brussels.repere.rest.sheets.SheetMonth;
import brussels.repere.rest.sheets.SheetsAnswer.PartName;
import brussels.repere.rest.sheets.SheetsAnswer.SheetSummary;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The pages of what is told about prevention each month: which there are, and one, whole or for a bassin, which is printed as it is read. They
 * need no script at all. {@code /info-preventie} leads to the same in Dutch.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class SheetPages {

    private static final TranslationTable WORDS = TranslationTable.of("sheets");
    private static final String LIST = "info-prevention";
    private static final String DUTCH_LIST = "info-preventie";

    private final PublishedSheets sheets;
    private final SheetColours colours;
    private final PublicAddress address;
    private final RequestLanguage language;
    private final MissingPage missing;

    SheetPages(
            PublishedSheets sheets,
            SheetColours colours,
            PublicAddress address,
            RequestLanguage language,
            MissingPage missing) {
        this.sheets = sheets;
        this.colours = colours;
        this.address = address;
        this.language = language;
        this.missing = missing;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(
                LocalizedTranslations words, Lang lang, PageHead head, List<SheetSummary> sheets);

        /** @param bassins that have their part in it */
        static native TemplateInstance sheet(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                SheetAnswer sheet,
                List<PartName> bassins,
                Map<String, String> classes);
    }

    @GET
    @Path(LIST)
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public TemplateInstance list() {
        Lang lang = language.get();
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        return Templates.list(
                words,
                lang,
                PageHead.of(address, PagePaths.sheets(), lang, words.say("name"), words.say("what"), null),
                sheets.list(lang).sheets());
    }

    @GET
    @Path(LIST + "/{month}")
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public RestResponse<TemplateInstance> get(@RestPath String month, @RestQuery String bassin) {
        return SheetMonth.find(month)
                .flatMap(read -> sheets.find(read, bassin, language.get()).map(sheet -> write(sheet, read)))
                .orElseGet(() -> missing.answer(ProblemType.UNKNOWN_MONTHLY_SHEET));
    }

    private RestResponse<TemplateInstance> write(SheetAnswer sheet, YearMonth month) {
        Lang lang = language.get();
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        String title = words.say("title", sheet.name());
        return RestResponse.ok(Templates.sheet(
                words,
                lang,
                PageHead.of(
                        address,
                        PagePaths.sheet(month),
                        lang,
                        title,
                        sheet.theme() == null
                                ? words.say("what")
                                : sheet.theme().text(),
                        null),
                sheet,
                sheets.listBassins(month, lang),
                colours.classes(sheet)));
    }

    @GET
    @Path(DUTCH_LIST)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> dutchList() {
        return inDutch(PagePaths.sheets(), null);
    }

    @GET
    @Path(DUTCH_LIST + "/{month}")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> dutch(@RestPath String month, @RestQuery String bassin) {
        return SheetMonth.find(month)
                .map(read -> inDutch(PagePaths.sheet(read), bassin))
                .orElseGet(() -> missing.answer(ProblemType.UNKNOWN_MONTHLY_SHEET));
    }

    private static RestResponse<TemplateInstance> inDutch(String path, String bassin) {
        UriBuilder to = UriBuilder.fromPath(path).queryParam("lang", Lang.nl);
        return RestResponse.seeOther((bassin == null ? to : to.queryParam("bassin", bassin)).build());
    }
}
