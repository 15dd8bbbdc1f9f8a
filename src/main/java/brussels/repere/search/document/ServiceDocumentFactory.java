package brussels.repere.search.document;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.Language;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Site;
import brussels.repere.directory.hours.StatedHours;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.search.devotion.DevotionRule;
import brussels.repere.search.plan.MonthNumber;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.question.TypedNameText;
import brussels.repere.text.Bilingual;
import brussels.repere.text.WordStemmer;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the documents of services, of one taxonomy and one territory. Safe for use by several threads. */
public final class ServiceDocumentFactory {

    private final Taxonomy taxonomy;
    private final TerritoryMap map;
    private final DevotionRule devotion;

    public ServiceDocumentFactory(Taxonomy taxonomy, TerritoryMap map, DevotionRule devotion) {
        this.taxonomy = taxonomy;
        this.map = map;
        this.devotion = devotion;
    }

    public ServiceDocument create(ListedService service) {
        Map<SearchField, Collection<String>> terms = new EnumMap<>(SearchField.class);
        Optional.ofNullable(service.areaKey()).ifPresent(key -> terms.put(SearchField.AREA, List.of(key)));
        addOffering(service.offering(), terms);
        terms.put(SearchField.DEVOTED_TO, devotion.listDevoted(service, taxonomy));
        terms.put(SearchField.MARGINAL_SECTOR, devotion.listMarginalSectors(service, taxonomy));
        Set<String> names = listNames(service);
        terms.put(SearchField.NAME, names.stream().map(WordStemmer::joinPlain).toList());
        terms.put(
                SearchField.WHOLE_NAME,
                Stream.concat(names.stream(), service.contact().phones().stream())
                        .map(TypedNameText::whole)
                        .toList());
        Optional.ofNullable(service.access().hours())
                .ifPresent(words -> terms.put(SearchField.HOURS, List.of(StatedHours.key(words))));
        EligibilityDocument eligibility =
                new EligibilityDocument(service.access().eligibility());
        eligibility.addTerms(terms);
        Map<SearchField, Double> numbers = new EnumMap<>(SearchField.class);
        numbers.put(
                SearchField.BREADTH, (double) service.offering().categories().size());
        Optional.ofNullable(service.hoursAsOf())
                .ifPresent(month -> numbers.put(SearchField.VERIFIED, (double) MonthNumber.of(month)));
        eligibility.addNumbers(numbers);
        Site.Point point =
                Optional.ofNullable(service.location().site()).map(Site::point).orElse(null);
        if (point != null) {
            map.findTerritory(Level.COMMUNE, point.lon(), point.lat())
                    .ifPresent(commune ->
                            terms.put(SearchField.COMMUNE, List.of(commune.key().code())));
        }
        return new ServiceDocument(service, terms, numbers, point);
    }

    private void addOffering(Offering offering, Map<SearchField, Collection<String>> terms) {
        terms.put(SearchField.CATEGORY, taxonomy.withAncestors(offering.categories()));
        terms.put(SearchField.SECTOR, taxonomy.sectorsOf(offering.categories()));
        terms.put(SearchField.LANGUAGE, listLanguages(offering));
        terms.put(
                SearchField.MODE,
                offering.modes().stream().map(DeliveryMode::code).toList());
    }

    /** Returns all names of a service and of its organisation, as they are written. */
    public static Set<String> listNames(ListedService service) {
        Set<String> names = new LinkedHashSet<>(service.service().alternateNames());
        for (Bilingual each :
                Arrays.asList(service.service().name(), service.organization().name())) {
            if (each != null) {
                Stream.of(each.fr(), each.nl()).filter(Objects::nonNull).forEach(names::add);
            }
        }
        return names;
    }

    private static Set<String> listLanguages(Offering offering) {
        Set<String> tags = new LinkedHashSet<>(offering.languages());
        offering.languages().stream()
                .map(tag ->
                        LanguageRegistry.known().find(tag).map(Language::wider).orElse(null))
                .filter(Objects::nonNull)
                .forEach(tags::add);
        return tags;
    }
}
