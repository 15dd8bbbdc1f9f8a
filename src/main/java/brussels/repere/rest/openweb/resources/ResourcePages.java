package brussels.repere.rest.openweb.resources;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.openweb.MissingPage;
import brussels.repere.rest.openweb.PageHead;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.resources.ResourceSearch;
import brussels.repere.rest.resources.ResourceView;
import brussels.repere.rest.schemaorg.ResourceThings;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The page of each resource for professionals, which needs no script. */
@Path("/resources/{id:[0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
class ResourcePages {

    private static final TranslationTable WORDS = TranslationTable.of("resources");

    private final ResourceSearch search;
    private final PublicAddress address;
    private final RequestLanguage language;
    private final MissingPage missing;

    ResourcePages(ResourceSearch search, PublicAddress address, RequestLanguage language, MissingPage missing) {
        this.search = search;
        this.address = address;
        this.language = language;
        this.missing = missing;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance resource(
                LocalizedTranslations words, Lang lang, PageHead head, ResourceEntry entry);
    }

    @GET
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public RestResponse<TemplateInstance> get(@RestPath UUID id) {
        return search.find(id)
                .map(one -> RestResponse.ok(write(one.resource())))
                .orElseGet(() -> missing.answer(ProblemType.UNKNOWN_RESOURCE));
    }

    private TemplateInstance write(ResourceView view) {
        Lang lang = language.get();
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        String about =
                view.about() == null ? view.kind().about().text() : view.about().text();
        return Templates.resource(
                words,
                lang,
                PageHead.of(
                        address,
                        PagePaths.resource(view.id()),
                        lang,
                        view.title().text(),
                        about,
                        new ResourceThings(lang, address.findConfigured().orElse("")).write(view)),
                ResourceEntry.of(view, words));
    }
}
