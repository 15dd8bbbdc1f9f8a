package brussels.repere.rest.openweb;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.pages.PageHelpLines;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The page of whoever looks around: from bassins to communes and quartiers, from sectors to needs. From memory alone. */
@Path("/browse")
@Produces(MediaType.TEXT_HTML)
class BrowsePage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;
    private final PublicAddress address;
    private final PageHelpLines lines;
    private final RequestLanguage language;

    BrowsePage(
            CurrentTerritoryMap maps,
            CurrentTaxonomy taxonomies,
            PublicAddress address,
            PageHelpLines lines,
            RequestLanguage language) {
        this.maps = maps;
        this.taxonomies = taxonomies;
        this.address = address;
        this.lines = lines;
        this.language = language;
    }

    /**
     * What can be unfolded. Public for the templates.
     *
     * @param all the link to all of it
     */
    public record Branch(String title, Piece all, List<LinkList> lists) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance browse(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                String placesTitle,
                List<Piece> regions,
                List<Branch> places,
                String needsTitle,
                List<Branch> needs,
                List<PageHelpLines.Line> lines);
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> get() {
        Lang lang = language.get();
        ScreenWords words = ScreenWords.in(lang);
        LocalizedTranslations pages = new LocalizedTranslations(WORDS, lang);
        TerritoryMap map = maps.get();
        return RestResponse.ok(Templates.browse(
                pages,
                lang,
                PageHead.of(address, PagePaths.browse(), lang, words.say("browse"), pages.say("open.browse"), null),
                words.say("browse.places"),
                TerritoryLinks.links(map.list(Level.REGION), words),
                map.list(Level.BASSIN).stream()
                        .map(bassin -> bassin(map, bassin, words))
                        .toList(),
                words.say("browse.needs"),
                sectors(taxonomies.get(), words),
                lines.list(lang)));
    }

    private static Branch bassin(TerritoryMap map, Territory bassin, ScreenWords words) {
        String name = bassin.name().in(words.lang());
        return new Branch(
                name,
                Piece.link(
                        words.say("browse.all", "name", name),
                        PagePaths.in(
                                words.lang(),
                                PagePaths.territory(
                                        bassin.key().level().code(),
                                        bassin.key().code()))),
                Stream.of(Level.COMMUNE, Level.QUARTIER)
                        .map(level -> new LinkList(
                                words.nameOf("territory.kinds", level.code()),
                                null,
                                TerritoryLinks.links(map.listTouching(map.sectorsOf(bassin.key()), level), words),
                                false))
                        .toList());
    }

    private static List<Branch> sectors(Taxonomy taxonomy, ScreenWords words) {
        Lang lang = words.lang();
        return taxonomy.list().stream()
                .filter(term -> term.kind() == TaxonomyTerm.Kind.SECTOR
                        && term.parents().isEmpty())
                .sorted(Comparator.comparing(term -> term.name().in(lang), Collator.getInstance(lang.locale())))
                .map(term -> new Branch(
                        term.name().in(lang),
                        Piece.link(
                                words.say("browse.all", "name", term.name().in(lang)),
                                PagePaths.in(lang, PagePaths.need(term.id()))),
                        List.of(new LinkList(
                                null, null, NeedPage.links(taxonomy, taxonomy.childrenOf(term.id()), lang), true))))
                .toList();
    }
}
