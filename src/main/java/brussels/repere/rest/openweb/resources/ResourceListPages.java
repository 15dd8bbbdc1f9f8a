package brussels.repere.rest.openweb.resources;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.openweb.PageHead;
import brussels.repere.rest.openweb.PageTurner;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.resources.PublishedResources;
import brussels.repere.rest.resources.ResourceSearch;
import brussels.repere.rest.resources.ResourcesAnswer;
import brussels.repere.rest.resources.ResourcesQuery;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The page of resources for professionals, by words, kind and theme, without script. Kinds and themes stand in its address; words that
 * somebody typed come in the body of a form, so that they stand in no address, no log and no history.
 */
@Path("/resources")
@Produces(MediaType.TEXT_HTML)
class ResourceListPages {

    private static final TranslationTable WORDS = TranslationTable.of("resources");

    private final ResourceSearch search;
    private final PublishedResources resources;
    private final CurrentTaxonomy taxonomies;
    private final PublicAddress address;
    private final RequestLanguage language;

    ResourceListPages(
            ResourceSearch search,
            PublishedResources resources,
            CurrentTaxonomy taxonomies,
            PublicAddress address,
            RequestLanguage language) {
        this.search = search;
        this.resources = resources;
        this.taxonomies = taxonomies;
        this.address = address;
        this.language = language;
    }

    /** What may be chosen in a list. Public for the templates. */
    public record Choice(String code, String name, boolean chosen) {}

    /**
     * What is in the form. Public for the templates.
     *
     * @param q the words as they were typed; empty for none
     */
    public record Asked(String q, List<Choice> kinds, List<Choice> themes) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                Asked asked,
                ResourceCount count,
                List<ResourceEntry> entries,
                PageTurner turner);
    }

    /** Empty values are those of lists in which nothing was chosen. */
    @GET
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public TemplateInstance list(
            @RestQuery String kind, @RestQuery String need, @RestQuery @Min(1) @Max(1000) Integer page) {
        Lang lang = language.get();
        ResourcesAnswer answer = search.answer(ResourcesQuery.ofFilters(values(kind), values(need), page, lang));
        boolean whole = values(kind) == null && values(need) == null && answer.page() == 1;
        return write(answer, "", kind, need, whole);
    }

    /** The same by words; all that fits stands on one page. */
    @POST
    @Operation(hidden = true)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public TemplateInstance find(@RestForm @Size(max = 500) String q, @RestForm String kind, @RestForm String need) {
        String typed = Objects.requireNonNullElse(q, "").strip();
        ResourcesAnswer answer =
                search.answer(ResourcesQuery.ofForm(typed, values(kind), values(need), language.get()));
        return write(answer, typed, kind, need, false);
    }

    private TemplateInstance write(ResourcesAnswer answer, String typed, String kind, String need, boolean indexed) {
        Lang lang = language.get();
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        String title = words.say("title");
        return Templates.list(
                words,
                lang,
                indexed
                        ? PageHead.of(address, PagePaths.resources(), lang, title, words.say("what"), null)
                        : PageHead.notIndexed(lang, title),
                new Asked(typed, kinds(kind, lang), themes(need, lang)),
                ResourceCount.of(answer, words),
                answer.resources().stream()
                        .map(found -> ResourceEntry.of(found, words))
                        .toList(),
                turner(answer, kind, need, words));
    }

    private static PageTurner turner(ResourcesAnswer answer, String kind, String need, LocalizedTranslations words) {
        int pages = (answer.total() + answer.size() - 1) / answer.size();
        String base = PagePaths.in(words.lang(), PagePaths.resources())
                + (values(kind) == null ? "" : "&kind=" + kind)
                + (values(need) == null ? "" : "&need=" + need);
        return PageTurner.of(
                answer.page(),
                pages,
                base,
                List.of(words.say("where", answer.page(), pages), words.say("previous"), words.say("next")));
    }

    private List<Choice> kinds(String chosen, Lang lang) {
        return resources.listKinds().stream()
                .map(each -> new Choice(
                        each.code(), each.name().in(lang), each.code().equals(chosen)))
                .toList();
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
