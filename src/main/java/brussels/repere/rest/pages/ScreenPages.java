package brussels.repere.rest.pages;

import brussels.repere.rest.language.RequestLanguage;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * The screen of the list that somebody keeps, which stands in the fragment: the server provides the title, the help lines and ways on, the
 * script provides the rest. What a screen shows of records and territories the server writes itself ({@code rest.openweb}).
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class ScreenPages {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    private final PageHelpLines lines;
    private final RequestLanguage language;

    ScreenPages(PageHelpLines lines, RequestLanguage language) {
        this.lines = lines;
        this.language = language;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /**
         * @param name the title of what is shown; null where it does not exist
         * @param api where the interface gives the same data; null where there are none
         */
        static native TemplateInstance screen(
                LocalizedTranslations words, Lang lang, String name, String api, List<PageHelpLines.Line> lines);
    }

    @GET
    @Path("list")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list() {
        return page(WORDS.say(language.get(), "list"));
    }

    private RestResponse<TemplateInstance> page(String name) {
        Lang lang = language.get();
        TemplateInstance page =
                Templates.screen(new LocalizedTranslations(WORDS, lang), lang, name, null, lines.list(lang));
        return ResponseBuilder.create(Status.OK, page)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
