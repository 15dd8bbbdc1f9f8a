package brussels.repere.directory.competence;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in which commune alone a body is competent. What the law ties to the commune of residence follows the term, whatever the
 * legal status: the terms of {@code directory/communal-competence.csv}. Rest homes, day centres, shelters and hospitals of a CPAS are
 * not touched. The commune is the one that the body declares, otherwise the one in its name, otherwise that of its seat; a body of
 * which none of these is known is not cut to any.
 */
public final class CommunalCompetence {

    private static final Set<String> TERMS = BundledTable.read("directory/communal-competence.csv").stream()
            .map(row -> row.get("term"))
            .collect(Collectors.toUnmodifiableSet());
    private static final CommuneNames COMMUNES = new CommuneNames();

    private CommunalCompetence() {}

    /** Returns whether a term is what the law ties to the commune of residence. */
    public static boolean isCommunal(String term) {
        return TERMS.contains(term);
    }

    /** Returns the commune in which alone the service of an entry is competent; empty if it is not tied to one, or none is known. */
    public static Optional<TerritoryKey> communeOf(DirectoryEntry entry) {
        return communeOf(
                entry.offering().categories(),
                entry.area(),
                entry.organization().name(),
                entry.location().site());
    }

    /**
     * Returns the same of what is known of a service.
     *
     * @param area null where none is declared
     * @param organization its name; null where it is not known
     * @param site null where it is not known
     */
    public static Optional<TerritoryKey> communeOf(
            Collection<String> categories, ServiceArea area, Bilingual organization, Site site) {
        return isTied(categories)
                ? declaredBy(area)
                        .or(() -> organization == null ? Optional.empty() : namedIn(organization))
                        .or(() -> seatOf(site))
                        .map(code -> new TerritoryKey(Level.COMMUNE, code))
                : Optional.empty();
    }

    private static boolean isTied(Collection<String> categories) {
        return categories.stream().anyMatch(TERMS::contains);
    }

    /** Who declares several communes says nothing of the one in which it is competent. */
    private static Optional<String> declaredBy(ServiceArea area) {
        Set<String> declared = area == null
                ? Set.of()
                : area.territories().stream()
                        .map(CommuneNames::communeOf)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return declared.size() == 1 ? declared.stream().findFirst() : Optional.empty();
    }

    private static Optional<String> namedIn(Bilingual name) {
        return Stream.of(name.fr(), name.nl())
                .filter(Objects::nonNull)
                .flatMap(text -> COMMUNES.findIn(text).stream())
                .findFirst();
    }

    private static Optional<String> seatOf(Site site) {
        if (site == null) {
            return Optional.empty();
        }
        Optional<String> byCity = site.city() == null ? Optional.empty() : namedIn(site.city());
        return byCity.or(() -> COMMUNES.findByPostcode(site.postcode()));
    }
}
