package brussels.repere.rest.services.request;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.search.question.SearchFilters;
import java.util.List;

/**
 * The filters of a question that names no place, read and refused as those of {@code /services}. Immutable.
 *
 * @param category null for any, as the others
 */
public record FilterSet(
        ParameterValues category,
        ParameterValues sector,
        ParameterValues audience,
        ParameterValues language,
        ParameterValues mode,
        Double age) {

    /** For people of any age. */
    public FilterSet(
            ParameterValues category,
            ParameterValues sector,
            ParameterValues audience,
            ParameterValues language,
            ParameterValues mode) {
        this(category, sector, audience, language, mode, null);
    }

    /** Reads the filters; values that do not exist are added to the errors. */
    public SearchFilters parse(Taxonomy taxonomy, TerritoryMap map, ParameterErrors errors) {
        ServicesQuery query = new ServicesQueryBuilder()
                .sector(sector)
                .category(category)
                .language(language)
                .mode(mode)
                .age(age)
                .audience(audience)
                .build();
        FilterParser parser = new FilterParser(taxonomy, map, errors);
        return new SearchFilters(parser.parseFacets(query), List.of(), parser.parseEligibility(query));
    }
}
