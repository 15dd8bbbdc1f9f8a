package brussels.repere.search.catalogue;

import brussels.repere.directory.ListedService;
import brussels.repere.search.document.ServiceDocument;
import brussels.repere.search.plan.GeoPoint;
import brussels.repere.search.plan.SearchField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a catalogue from documents. Not thread-safe. */
final class CatalogueBuilder {

    private static final Set<SearchField> NUMBERS = Set.of(
            SearchField.BREADTH,
            SearchField.VERIFIED,
            SearchField.FITS_FROM,
            SearchField.FITS_TO,
            SearchField.ONLY_FROM,
            SearchField.ONLY_TO);
    private static final Set<SearchField> NO_TERMS = Set.of(SearchField.POINT, SearchField.TEXT);
    private static final Set<SearchField> COUNTED = Set.of(
            SearchField.AREA,
            SearchField.CATEGORY,
            SearchField.SECTOR,
            SearchField.LANGUAGE,
            SearchField.MODE,
            SearchField.COMMUNE);

    private final List<ListedService> services = new ArrayList<>();
    private final List<GeoPoint> points = new ArrayList<>();
    private final Map<SearchField, TermColumnBuilder> terms = new EnumMap<>(SearchField.class);
    private final Map<SearchField, List<Double>> numbers = new EnumMap<>(SearchField.class);

    CatalogueBuilder() {
        for (SearchField field : SearchField.values()) {
            if (NUMBERS.contains(field)) {
                numbers.put(field, new ArrayList<>());
            } else if (!NO_TERMS.contains(field)) {
                terms.put(field, new TermColumnBuilder());
            }
        }
    }

    /**
     * Adds a service.
     *
     * @throws IllegalArgumentException unless its id follows those that were added
     */
    void add(ServiceDocument document) {
        int number = services.size();
        ListedService service = document.service();
        if (number > 0
                && services.get(number - 1)
                                .id()
                                .toString()
                                .compareTo(service.id().toString())
                        >= 0) {
            throw new IllegalArgumentException("not in the order of ids");
        }
        services.add(service);
        points.add(
                document.point() == null
                        ? null
                        : new GeoPoint(document.point().lat(), document.point().lon()));
        terms.forEach((field, column) -> column.add(number, listTerms(document, field)));
        numbers.forEach((field, column) -> column.add(document.numbers().getOrDefault(field, Double.NaN)));
    }

    private static Collection<String> listTerms(ServiceDocument document, SearchField field) {
        Collection<String> values = document.termsOf(field);
        return field == SearchField.NAME
                ? values.stream()
                        .flatMap(name -> Arrays.stream(name.split(" ")))
                        .filter(word -> !word.isEmpty())
                        .toList()
                : values;
    }

    Catalogue build() {
        Map<SearchField, TermColumn> termColumns = new EnumMap<>(SearchField.class);
        Map<SearchField, int[][]> ordinals = new EnumMap<>(SearchField.class);
        terms.forEach((field, builder) -> {
            TermColumn column = builder.build();
            termColumns.put(field, column);
            if (COUNTED.contains(field)) {
                ordinals.put(field, builder.buildOrdinals(column, services.size()));
            }
        });
        Map<SearchField, NumberColumn> numberColumns = new EnumMap<>(SearchField.class);
        numbers.forEach((field, values) -> numberColumns.put(
                field,
                new NumberColumn(values.stream().mapToDouble(value -> value).toArray())));
        return new Catalogue(
                services.toArray(ListedService[]::new),
                termColumns,
                ordinals,
                numberColumns,
                new PointColumn(points.toArray(GeoPoint[]::new)));
    }
}
