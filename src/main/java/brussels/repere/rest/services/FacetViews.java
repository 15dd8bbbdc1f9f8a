package brussels.repere.rest.services;

import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.directory.Views;
import brussels.repere.search.Answer;
import brussels.repere.search.Facet;
import brussels.repere.text.Lang;
import brussels.repere.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the values of facets their names in one language. */
final class FacetViews {

    private static final Words WORDS = Words.of("answers");

    private static final Set<Facet> NEEDS = Set.of(Facet.SECTOR, Facet.CATEGORY);

    private final TerritoryMap map;
    private final Views views;
    private final Lang lang;

    FacetViews(TerritoryMap map, Views views, Lang lang) {
        this.map = map;
        this.views = views;
        this.lang = lang;
    }

    Map<String, List<ServicesAnswer.FacetValue>> of(Map<Facet, List<Answer.FacetValue>> facets) {
        Map<String, List<ServicesAnswer.FacetValue>> named = new LinkedHashMap<>();
        facets.forEach((facet, values) -> named.put(facet.code(), named(facet, values)));
        return named;
    }

    /** But for those that say themselves what is needed. */
    Map<String, List<ServicesAnswer.FacetValue>> ofAnyNeed(Map<Facet, List<Answer.FacetValue>> facets) {
        Map<Facet, List<Answer.FacetValue>> alike = new LinkedHashMap<>(facets);
        alike.keySet().removeAll(NEEDS);
        return of(alike);
    }

    private List<ServicesAnswer.FacetValue> named(Facet facet, List<Answer.FacetValue> values) {
        return values.stream()
                .map(value -> new ServicesAnswer.FacetValue(
                        value.value(), name(facet, value.value()), value.count(), named(facet, value.below())))
                .toList();
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
