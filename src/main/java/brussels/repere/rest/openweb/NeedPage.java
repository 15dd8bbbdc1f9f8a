package brussels.repere.rest.openweb;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.Level;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.pages.PageHelpLines;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.schemaorg.ListThings;
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
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The page of a need: who meets it in the Region, and where else to look. The screens have none: with script it becomes the answer to
 * the same question.
 */
@Path("/needs")
@Produces(MediaType.TEXT_HTML)
class NeedPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;
    private final ListedServices services;
    private final PublicAddress address;
    private final PageHelpLines lines;
    private final RequestLanguage language;
    private final MissingPage missing;

    NeedPage(
            CurrentTerritoryMap maps,
            CurrentTaxonomy taxonomies,
            ListedServices services,
            PublicAddress address,
            PageHelpLines lines,
            RequestLanguage language,
            MissingPage missing) {
        this.maps = maps;
        this.taxonomies = taxonomies;
        this.services = services;
        this.address = address;
        this.lines = lines;
        this.language = language;
        this.missing = missing;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /**
         * @param asks the same question to the application, as a fragment
         * @param above the needs that it is a kind of
         * @param listing null where nobody can be asked just now
         */
        static native TemplateInstance need(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                String asks,
                List<Piece> above,
                ServiceListing listing,
                String nobody,
                List<LinkList> lists,
                List<PageHelpLines.Line> lines);
    }

    /** @param page from 1 */
    @GET
    @Path("{id}")
    @ConditionalGet(basis = Basis.DATA_AND_DAY, shared = true)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> get(@RestPath String id, @RestQuery Integer page) {
        Taxonomy taxonomy = taxonomies.get();
        Optional<TaxonomyTerm> term = taxonomy.find(id);
        if (term.isEmpty()) {
            return missing.answer(ProblemType.NOT_FOUND);
        }
        int number = page == null ? 1 : page;
        ScreenWords words = ScreenWords.in(language.get());
        Optional<ListedServices.Page> found = services.find(null, term.get(), number, words);
        return found.isEmpty() && number != 1
                ? missing.answer(ProblemType.NOT_FOUND)
                : RestResponse.ok(write(taxonomy, term.get(), found.orElse(null), words));
    }

    private TemplateInstance write(Taxonomy taxonomy, TaxonomyTerm term, ListedServices.Page found, ScreenWords words) {
        Lang lang = words.lang();
        LocalizedTranslations pages = new LocalizedTranslations(WORDS, lang);
        String path = PagePaths.need(term.id());
        return Templates.need(
                pages,
                lang,
                head(term, found, path, pages),
                asks(term),
                links(taxonomy, term.parents(), lang),
                found == null ? null : ServiceListing.of(found, PagePaths.in(lang, path), words, pages),
                pages.say(found == null ? "open.no-search" : "open.nobody"),
                lists(taxonomy, term, words, pages),
                lines.list(lang));
    }

    /** Asks the same of the application, as a fragment. */
    static String asks(TaxonomyTerm need) {
        return (need.kind() == TaxonomyTerm.Kind.SECTOR ? "sector=" : "category=") + need.id();
    }

    private PageHead head(TaxonomyTerm term, ListedServices.Page found, String path, LocalizedTranslations pages) {
        Lang lang = pages.lang();
        String title = term.name().in(lang);
        if (found == null || found.number() > 1 || found.views().isEmpty()) {
            return PageHead.notIndexed(lang, title);
        }
        String data = new ListThings(lang, address.findConfigured().orElse(""))
                .writeNeed(new ListThings.Listing(
                        path,
                        title,
                        found.views(),
                        found.first(),
                        found.answer().total()));
        return PageHead.of(
                address,
                path,
                lang,
                title,
                pages.say("open.need", title, found.answer().total()),
                data);
    }

    /** What is meant more exactly, and the same need in one bassin or commune. */
    private List<LinkList> lists(Taxonomy taxonomy, TaxonomyTerm term, ScreenWords words, LocalizedTranslations pages) {
        List<Piece> below = links(taxonomy, taxonomy.childrenOf(term.id()), words.lang());
        return Stream.of(
                        new LinkList(pages.say("open.more-exactly"), null, below, true),
                        places(Level.BASSIN, term, words),
                        places(Level.COMMUNE, term, words))
                .filter(list -> !list.links().isEmpty())
                .toList();
    }

    private LinkList places(Level level, TaxonomyTerm term, ScreenWords words) {
        return new LinkList(
                words.nameOf("territory.kinds", level.code()),
                null,
                TerritoryLinks.links(maps.get().list(level), words, "&need=" + term.id()),
                false);
    }

    /** Makes links in the order of the names. */
    static List<Piece> links(Taxonomy taxonomy, Collection<String> ids, Lang lang) {
        return ids.stream()
                .flatMap(id -> taxonomy.find(id).stream())
                .map(term -> Piece.link(term.name().in(lang), PagePaths.in(lang, PagePaths.need(term.id()))))
                .sorted(Comparator.comparing(Piece::text, Collator.getInstance(lang.locale())))
                .toList();
    }
}
