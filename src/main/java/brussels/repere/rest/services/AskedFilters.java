package brussels.repere.rest.services;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.Languages;
import brussels.repere.directory.Taxonomy;
import brussels.repere.rest.parameters.Values;
import brussels.repere.rest.problem.Problems;
import brussels.repere.rest.problem.Wrong;
import brussels.repere.search.Facet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The filters of a question; a value that nothing has is refused with near ones. */
final class AskedFilters {

    private static final Pattern CODE = Pattern.compile("[A-Za-z]\\d{1,5}|[a-z]{2,3}(-[A-Za-z0-9]{2,4})?");

    /** Of each filter: who has given more wrong values than that has given something else. */
    private static final int MOST_TOLD = 5;

    private final Taxonomy taxonomy;
    private final Wrong wrong;

    AskedFilters(Taxonomy taxonomy, Wrong wrong) {
        this.taxonomy = taxonomy;
        this.wrong = wrong;
    }

    Map<Facet, List<String>> of(ServicesQuery query) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        put(filters, Facet.SECTOR, query.sector(), taxonomy::isSector, text -> NearOnes.sectors(taxonomy, text));
        put(
                filters,
                Facet.CATEGORY,
                query.category(),
                id -> taxonomy.find(id).isPresent() && !taxonomy.isSector(id),
                text -> NearOnes.categories(taxonomy, text));
        put(
                filters,
                Facet.LANGUAGE,
                query.language(),
                tag -> Languages.known().find(tag).isPresent(),
                NearOnes::languages);
        put(filters, Facet.MODE, query.mode(), code -> DeliveryMode.find(code).isPresent(), text -> NearOnes.modes());
        return filters;
    }

    private void put(
            Map<Facet, List<String>> filters,
            Facet facet,
            Values given,
            Predicate<String> known,
            Function<String, NearOnes> near) {
        if (given == null) {
            return;
        }
        filters.put(facet, given.values());
        given.values().stream().filter(known.negate()).limit(MOST_TOLD).forEach(unknown -> {
            NearOnes others = near.apply(unknown);
            String told = CODE.matcher(unknown).matches() ? unknown : null;
            wrong.add(lang -> Problems.unknownValue(lang, facet.code(), told, others.codes(), others.described(lang)));
        });
    }
}
