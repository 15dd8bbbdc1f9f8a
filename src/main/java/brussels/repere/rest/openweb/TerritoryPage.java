package brussels.repere.rest.openweb;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.pages.PageHelpLines;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.schemaorg.ListThings;
import brussels.repere.rest.services.response.ServicesAnswer.FacetValue;
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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The page of a territory: what it lies in and what lies in it, and the services that cover it, of all needs or of one. A territory is no address
 * of anybody, so it may stand in the path.
 */
@Path("/territories")
@Produces(MediaType.TEXT_HTML)
class TerritoryPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;
    private final ListedServices services;
    private final PublicAddress address;
    private final PageHelpLines lines;
    private final RequestLanguage language;
    private final MissingPage missing;

    TerritoryPage(
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
         * @param asks the same question to the application, as a fragment, where it is of one need; else null
         * @param summary what the territory is, line by line
         * @param remark what has to be known before all; null where there is nothing
         * @param whole the page of all needs, where this is that of one; else null
         * @param listing null where nobody can be asked just now
         */
        static native TemplateInstance territory(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                String asks,
                List<String> summary,
                String remark,
                List<LabelledFact> facts,
                Piece whole,
                LinkList sectors,
                ServiceListing listing,
                String nobody,
                List<LinkList> lists,
                String api,
                List<PageHelpLines.Line> lines);
    }

    /**
     * @param need a sector or a category; null for all
     * @param page from 1
     */
    @GET
    @Path("{level}/{code}")
    @ConditionalGet(basis = Basis.DATA_AND_DAY, shared = true)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> get(
            @RestPath String level, @RestPath String code, @RestQuery String need, @RestQuery Integer page) {
        TerritoryMap map = maps.get();
        Optional<Territory> territory = Level.find(level).flatMap(known -> map.find(new TerritoryKey(known, code)));
        if (territory.isEmpty()) {
            return missing.answer(ProblemType.UNKNOWN_TERRITORY);
        }
        TaxonomyTerm term = need == null ? null : taxonomies.get().find(need).orElse(null);
        int number = page == null ? 1 : page;
        ScreenWords words = ScreenWords.in(language.get());
        Optional<ListedServices.Page> found = services.find(territory.get(), term, number, words);
        return need != null && term == null || found.isEmpty() && number != 1
                ? missing.answer(ProblemType.NOT_FOUND)
                : RestResponse.ok(write(map, territory.get(), term, found.orElse(null), words));
    }

    private TemplateInstance write(
            TerritoryMap map, Territory territory, TaxonomyTerm need, ListedServices.Page found, ScreenWords words) {
        Lang lang = words.lang();
        LocalizedTranslations pages = new LocalizedTranslations(WORDS, lang);
        String path = PagePaths.territory(
                territory.key().level().code(), territory.key().code());
        String name = territory.name().in(lang);
        String title = need == null ? name : name + " : " + need.name().in(lang);
        String base = PagePaths.in(lang, path) + (need == null ? "" : "&need=" + need.id());
        TerritoryLinks links = new TerritoryLinks(map, territory, words);
        ServiceListing listing = found == null ? null : ServiceListing.of(found, base, words, pages);
        return Templates.territory(
                pages,
                lang,
                head(territory, links, need, found, title, path, pages),
                need == null ? null : "place=" + territory.key() + "&" + NeedPage.asks(need),
                summary(territory, words),
                links.remark(),
                links.widerFacts(),
                need == null ? null : Piece.link(pages.say("open.all-needs", name), PagePaths.in(lang, path)),
                need == null && found != null ? sectors(found, words, base) : null,
                listing,
                words.say(found == null ? "territory.no-search" : "territory.nobody"),
                need == null ? links.finer() : List.of(),
                PagePaths.in(lang, "/api/v1" + path),
                lines.list(lang));
    }

    /** Pages after the first, and those of one need, are there for readers; search engines find all services by themselves. */
    private PageHead head(
            Territory territory,
            TerritoryLinks links,
            TaxonomyTerm need,
            ListedServices.Page found,
            String title,
            String path,
            LocalizedTranslations pages) {
        Lang lang = pages.lang();
        if (need != null || found == null || found.number() > 1) {
            return PageHead.notIndexed(lang, title);
        }
        String data = new ListThings(lang, address.findConfigured().orElse(""))
                .writeTerritory(
                        territory,
                        links.wider().values().stream()
                                .flatMap(Collection::stream)
                                .toList(),
                        new ListThings.Listing(
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
                pages.say("open.territory", title, found.answer().total()),
                data);
    }

    private static List<String> summary(Territory territory, ScreenWords words) {
        String kind = words.nameOf("territory.kind", territory.key().level().code());
        // Its name says it already: "Bassin Nord".
        String said = territory.name().in(words.lang()).startsWith(kind) ? "" : kind;
        String people = territory.population() == null
                ? ""
                : words.say(
                        "territory.population",
                        "count",
                        words.format(territory.population()),
                        "year",
                        Objects.toString(territory.populationYear(), ""));
        List<String> codes = territory.postcodes();
        String postcodes = codes.isEmpty()
                ? ""
                : words.say(
                        codes.size() == 1 ? "territory.postcode" : "territory.postcodes",
                        "codes",
                        String.join(", ", codes));
        String line = Stream.of(said, people, postcodes)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return Stream.of(line, territory.derived() ? words.say("territory.derived") : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static LinkList sectors(ListedServices.Page found, ScreenWords words, String base) {
        List<FacetValue> sectors = found.answer().facets().getOrDefault("sector", List.of());
        return sectors.isEmpty()
                ? null
                : new LinkList(
                        words.say("territory.sectors"),
                        null,
                        sectors.stream()
                                .map(sector -> Piece.link(
                                        Objects.requireNonNullElse(sector.name(), sector.value()) + " ("
                                                + words.format(sector.count()) + ")",
                                        base + "&need=" + sector.value()))
                                .toList(),
                        true);
    }
}
