package brussels.repere.rest.widget;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.Level;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.collections.PublishedCollections;
import brussels.repere.rest.language.RequestLanguage;
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
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The page on which a partner sets up the widget, sees it live, and copies the code and the policy that their page
 * needs.
 */
@Path("/widget")
@Produces(MediaType.TEXT_HTML)
class WidgetPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final List<Level> LEVELS = List.of(Level.BASSIN, Level.COMMUNE, Level.QUARTIER);

    private final WidgetVersions versions;
    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;
    private final RequestLanguage language;
    private final PublicAddress address;
    private final PublishedCollections collections;

    WidgetPage(
            WidgetVersions versions,
            CurrentTerritoryMap maps,
            CurrentTaxonomy taxonomies,
            RequestLanguage language,
            PublicAddress address,
            PublishedCollections collections) {
        this.versions = versions;
        this.maps = maps;
        this.taxonomies = taxonomies;
        this.language = language;
        this.address = address;
        this.collections = collections;
    }

    /** A value to choose from. */
    record Choice(String value, String name) {}

    /** Choices of one kind. */
    record Group(String name, List<Choice> choices) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /** @param origin of this server, as the partner's page will call it */
        static native TemplateInstance widget(
                LocalizedTranslations words,
                Lang lang,
                String origin,
                WidgetScript script,
                List<Group> territories,
                List<Choice> sectors,
                List<Choice> collections);
    }

    @GET
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public TemplateInstance get() {
        Lang lang = language.get();
        String origin = address.origin();
        return Templates.widget(
                new LocalizedTranslations(WORDS, lang),
                lang,
                origin,
                versions.current(),
                territories(lang),
                sectors(lang),
                collections.list(lang).stream()
                        .map(collection ->
                                new Choice(collection.slug(), collection.title().text()))
                        .toList());
    }

    private List<Group> territories(Lang lang) {
        return LEVELS.stream()
                .map(level -> new Group(
                        WORDS.say(lang, "widget.level." + level.code()),
                        sortByName(
                                lang,
                                maps.get().list(level).stream()
                                        .map(territory -> new Choice(
                                                level.code() + ":"
                                                        + territory.key().code(),
                                                territory.name().in(lang))))))
                .toList();
    }

    private List<Choice> sectors(Lang lang) {
        Taxonomy taxonomy = taxonomies.get();
        return sortByName(
                lang,
                taxonomy.list().stream()
                        .filter(term -> taxonomy.isSector(term.id()))
                        .map(term -> new Choice(term.id(), term.name().in(lang))));
    }

    private static List<Choice> sortByName(Lang lang, Stream<Choice> choices) {
        Collator order = Collator.getInstance(lang.locale());
        return choices.sorted(Comparator.comparing(Choice::name, order)).toList();
    }
}
