package brussels.repere.rest.services.response;

import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.directory.ServiceViewMapper;
import brussels.repere.search.SearchAnswer;
import brussels.repere.search.question.Facet;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds names in one language to the values of facets. */
public final class FacetViewMapper {

    private static final TranslationTable WORDS = TranslationTable.of("answers");

    private final TerritoryMap map;
    private final ServiceViewMapper views;
    private final NearCategories near;
    private final Lang lang;

    /** @param near which categories are near to what is needed */
    public FacetViewMapper(TerritoryMap map, ServiceViewMapper views, NearCategories near, Lang lang) {
        this.map = map;
        this.views = views;
        this.near = near;
        this.lang = lang;
    }

    /** @param total the hits of which the values are counted */
    public Map<String, List<ServicesAnswer.FacetValue>> toViews(
            Map<Facet, List<SearchAnswer.FacetValue>> facets, long total) {
        Map<String, List<ServicesAnswer.FacetValue>> named = new LinkedHashMap<>();
        facets.forEach((facet, values) -> named.put(facet.code(), nameValues(facet, values, total)));
        return named;
    }

    private List<ServicesAnswer.FacetValue> nameValues(Facet facet, List<SearchAnswer.FacetValue> values, long total) {
        return values.stream().map(value -> nameValue(facet, value, total)).toList();
    }

    private ServicesAnswer.FacetValue nameValue(Facet facet, SearchAnswer.FacetValue value, long total) {
        List<ServicesAnswer.FacetValue> below = nameValues(facet, value.children(), total);
        boolean isNear = facet == Facet.CATEGORY
                && (near.isNear(value.value(), value.count(), total)
                        || below.stream().anyMatch(child -> Boolean.TRUE.equals(child.near())));
        return new ServicesAnswer.FacetValue(
                value.value(), name(facet, value.value()), value.count(), isNear ? true : null, below);
    }

    private String name(Facet facet, String value) {
        return switch (facet) {
            case SECTOR, CATEGORY -> views.category(value).name();
            case LANGUAGE -> views.language(value).name();
            case COMMUNE ->
                map.find(new TerritoryKey(Level.COMMUNE, value))
                        .map(Territory::name)
                        .map(name -> name.in(lang))
                        .orElse(null);
            case MODE, TIER, FRESHNESS -> WORDS.say(lang, facet.code() + "." + value);
        };
    }
}
