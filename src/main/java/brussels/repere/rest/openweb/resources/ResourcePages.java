package brussels.repere.rest.openweb.resources;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.openweb.MissingPage;
import brussels.repere.rest.openweb.PageHead;
import brussels.repere.rest.openweb.PageTurner;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.resources.PublishedResources;
import brussels.repere.rest.resources.ResourceSearch;
import brussels.repere.rest.resources.ResourceView;
import brussels.repere.rest.resources.ResourcesAnswer;
import brussels.repere.rest.resources.ResourcesQuery;
import brussels.repere.rest.schemaorg.ResourceThings;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages of resources for professionals: all, by kind and theme, and each of them. They need no script, and take no words that somebody typed. */
@Path("/resources")
@Produces(MediaType.TEXT_HTML)
class ResourcePages {

    private static final TranslationTable WORDS = TranslationTable.of("resources");

    private final ResourceSearch search;
    private final PublishedResources resources;
    private final CurrentTaxonomy taxonomies;
    private final PublicAddress address;
    private final RequestLanguage language;
    private final MissingPage missing;

    ResourcePages(
            ResourceSearch search,
            PublishedResources resources,
            CurrentTaxonomy taxonomies,
            PublicAddress address,
            RequestLanguage language,
            MissingPage missing) {
        this.search = search;
        this.resources = resources;
        this.taxonomies = taxonomies;
        this.address = address;
        this.language = language;
        this.missing = missing;
    }

    /** What may be chosen in a list. Public for the templates. */
    public record Choice(String code, String name, boolean chosen) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                List<Choice> kinds,
                List<Choice> themes,
                String count,
                List<ResourceEntry> entries,
                PageTurner turner);

        static native TemplateInstance resource(
                LocalizedTranslations words, Lang lang, PageHead head, ResourceEntry entry);
    }

    /** Empty values are those of lists in which nothing was chosen. */
    @GET
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public TemplateInstance list(
            @RestQuery String kind, @RestQuery String need, @RestQuery @Min(1) @Max(1000) Integer page) {
        Lang lang = language.get();
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        ResourcesAnswer answer = search.answer(ResourcesQuery.ofFilters(values(kind), values(need), page, lang));
        boolean whole = values(kind) == null && values(need) == null && answer.page() == 1;
        String title = words.say("title");
        PageHead head = whole
                ? PageHead.of(address, PagePaths.resources(), lang, title, words.say("what"), null)
                : PageHead.notIndexed(lang, title);
        int pages = (answer.total() + answer.size() - 1) / answer.size();
        String base = PagePaths.in(lang, PagePaths.resources())
                + (values(kind) == null ? "" : "&kind=" + kind)
                + (values(need) == null ? "" : "&need=" + need);
        return Templates.list(
                words,
                lang,
                head,
                resources.listKinds().stream()
                        .map(each -> new Choice(
                                each.code(), each.name().in(lang), each.code().equals(kind)))
                        .toList(),
                themes(need, lang),
                answer.total() == 1 ? words.say("count.one") : words.say("count.many", answer.total()),
                answer.resources().stream()
                        .map(found -> ResourceEntry.of(found.resource(), words))
                        .toList(),
                PageTurner.of(
                        answer.page(),
                        pages,
                        base,
                        List.of(words.say("where", answer.page(), pages), words.say("previous"), words.say("next"))));
    }

    @GET
    @Path("{id:[0-9a-f-]{36}}")
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

    /** Those that a resource is about, in the order of their names. */
    private List<Choice> themes(String chosen, Lang lang) {
        return resources.listNeeds().stream()
                .flatMap(id -> taxonomies.get().find(id).stream())
                .sorted(Comparator.comparing(
                        (TaxonomyTerm term) -> term.name().in(lang), Collator.getInstance(lang.locale())))
                .map(term ->
                        new Choice(term.id(), term.name().in(lang), term.id().equals(chosen)))
                .toList();
    }

    private static ParameterValues values(String text) {
        return Objects.requireNonNullElse(text, "").isBlank() ? null : new ParameterValues(List.of(text.strip()));
    }
}
