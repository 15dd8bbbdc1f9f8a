package brussels.repere.rest.pages;

import brussels.repere.directory.ListedService;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Bilingual;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * The screens besides the start page. Each has an address of its own, because the address says nothing about the
 * person; the question itself stands in the fragment. The server provides the title, the help lines and, for readers
 * without script, a link to the data; the script provides the rest.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class ScreenPages {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    private final RecordReader records;
    private final CurrentTerritoryMap maps;
    private final PageHelpLines lines;
    private final RequestLanguage language;

    ScreenPages(RecordReader records, CurrentTerritoryMap maps, PageHelpLines lines, RequestLanguage language) {
        this.records = records;
        this.maps = maps;
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
    @Path("browse")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> browse() {
        return page(Status.OK, WORDS.say(language.get(), "browse"), "/api/v1/taxonomy");
    }

    @GET
    @Path("list")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list() {
        return page(Status.OK, WORDS.say(language.get(), "list"), null);
    }

    @GET
    @Path("services/{id}")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> service(@RestPath String id) {
        return pageOrNotFound(
                findName(id, records::readService, service -> service.service().name()), "/api/v1/services/" + id);
    }

    @GET
    @Path("organizations/{id}")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> organization(@RestPath String id) {
        return pageOrNotFound(
                findName(id, records::readOrganization, service -> service.organization()
                        .name()),
                "/api/v1/organizations/" + id);
    }

    @GET
    @Path("territories/{level}/{code}")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> territory(@RestPath String level, @RestPath String code) {
        Optional<String> name = Level.find(level)
                .flatMap(knownLevel -> maps.get().find(new TerritoryKey(knownLevel, code)))
                .map(territory -> territory.name().in(language.get()));
        return pageOrNotFound(name, "/api/v1/territories/" + level + "/" + code);
    }

    private Optional<String> findName(
            String id, Function<UUID, RecordReader.Records> read, Function<ListedService, Bilingual> name) {
        UUID recordId;
        try {
            recordId = UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
        return read.apply(recordId).services().stream().findFirst().map(found -> name.apply(found)
                .in(language.get()));
    }

    /**
     * The script shows that something does not exist in the words of the interface; the status says so to everybody
     * else.
     */
    private RestResponse<TemplateInstance> pageOrNotFound(Optional<String> name, String api) {
        return name.map(title -> page(Status.OK, title, api)).orElseGet(() -> page(Status.NOT_FOUND, null, null));
    }

    private RestResponse<TemplateInstance> page(Status status, String name, String api) {
        Lang lang = language.get();
        TemplateInstance page =
                Templates.screen(new LocalizedTranslations(WORDS, lang), lang, name, api, lines.list(lang));
        return ResponseBuilder.create(status, page)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
