package brussels.repere.rest.schemaorg;

import brussels.repere.geography.Territory;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.stream.IntStream;

/** Tells pages that list services, of a territory or for a need, in the words of schema.org. */
public final class ListThings {

    private final Lang lang;
    private final String origin;

    /** @param origin the public address without a slash at its end; empty where none is configured */
    public ListThings(Lang lang, String origin) {
        this.lang = lang;
        this.origin = origin;
    }

    /**
     * The services of one page of a list; those at a confidential address keep their positions and are not told.
     *
     * @param path of the page
     * @param first the position of the first of them in the whole list, from 1
     * @param total of all pages
     */
    public record Listing(String path, String name, List<ServiceView> services, int first, long total) {}

    /**
     * @param wider the territories in which it lies, wholly or in part
     * @return JSON that may stand within a script element
     */
    public String writeTerritory(Territory territory, List<Territory> wider, Listing listing) {
        SchemaThing area = area(territory)
                .with("alternateName", otherName(territory))
                .with("identifier", territory.key().code())
                .with("containedInPlace", wider.stream().map(this::area).toList());
        return JsonLdWriter.write(collection(listing).with("about", area));
    }

    private SchemaThing area(Territory territory) {
        String path = PagePaths.territory(
                territory.key().level().code(), territory.key().code());
        return new SchemaThing("AdministrativeArea")
                .with("@id", origin + path + "#territory")
                .with("name", territory.name().in(lang))
                .with("url", origin + PagePaths.in(lang, path));
    }

    private List<String> otherName(Territory territory) {
        return lang.others().stream()
                .map(other -> territory.name().in(other))
                .filter(name -> !name.equals(territory.name().in(lang)))
                .toList();
    }

    /** @return JSON that may stand within a script element */
    public String writeNeed(Listing listing) {
        return JsonLdWriter.write(collection(listing));
    }

    private SchemaThing collection(Listing listing) {
        return new SchemaThing("CollectionPage")
                .with("@id", origin + PagePaths.in(lang, listing.path()))
                .with("name", listing.name())
                .with("inLanguage", lang.locale().toLanguageTag())
                .with(
                        "mainEntity",
                        new SchemaThing("ItemList")
                                .with("numberOfItems", listing.total())
                                .with(
                                        "itemListElement",
                                        IntStream.range(0, listing.services().size())
                                                .filter(i -> !listing.services()
                                                        .get(i)
                                                        .hasConfidentialLocation())
                                                .mapToObj(i -> item(
                                                        listing.first() + i,
                                                        listing.services().get(i)))
                                                .toList()));
    }

    private SchemaThing item(int position, ServiceView view) {
        return new SchemaThing("ListItem")
                .with("position", position)
                .with("name", view.service().name().text())
                .with(
                        "url",
                        origin
                                + PagePaths.in(
                                        lang, PagePaths.service(view.service().id())));
    }
}
