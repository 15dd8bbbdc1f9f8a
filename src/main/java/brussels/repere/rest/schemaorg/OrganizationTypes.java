package brussels.repere.rest.schemaorg;

import brussels.repere.directory.ListedService;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which type of schema.org an organisation is: by what all its services do, such as a pharmacy, else by its legal status
 * ({@code schemaorg/organization-types.csv}); where neither tells, an {@code Organization}. Immutable, safe for use by several threads.
 */
final class OrganizationTypes {

    static final String GOVERNMENT = "GovernmentOrganization";

    private static final String ANY = "Organization";
    private static final Map<String, String> BY_CATEGORY = read("category");
    private static final Map<String, String> BY_LEGAL_STATUS = read("legal-status");

    private OrganizationTypes() {}

    private static Map<String, String> read(String by) {
        return BundledTable.read("schemaorg/organization-types.csv").stream()
                .filter(row -> row.get("by").equals(by))
                .collect(Collectors.toMap(row -> row.get("value"), row -> row.get("type")));
    }

    /** @param services some or all of one organisation, at least one */
    static String of(List<ListedService> services) {
        List<Optional<String>> types = services.stream()
                .map(service -> service.offering().categories().stream()
                        .flatMap(category -> Optional.ofNullable(BY_CATEGORY.get(category)).stream())
                        .findFirst())
                .distinct()
                .toList();
        return types.size() == 1 && types.get(0).isPresent()
                ? types.get(0).get()
                : byLegalStatus(services.get(0).organization().legalStatus());
    }

    private static String byLegalStatus(Bilingual status) {
        return status == null || status.fr() == null ? ANY : BY_LEGAL_STATUS.getOrDefault(status.fr(), ANY);
    }
}
