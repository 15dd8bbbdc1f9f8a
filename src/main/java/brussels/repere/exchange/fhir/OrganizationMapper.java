package brussels.repere.exchange.fhir;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.PublishedService;
import brussels.repere.exchange.fhir.FhirVocabulary.Token;
import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.text.Bilingual;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Maps organizations that run services. One with a site that may be told is a facility of mCSD too. Immutable. */
public final class OrganizationMapper {

    private final FhirVocabulary vocabulary;

    OrganizationMapper(FhirVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns whether an organization still runs a service. */
    public static boolean isActive(List<PublishedService> services) {
        return services.stream().anyMatch(each -> each.service().status().closedOn() == null);
    }

    public static boolean isFacility(List<PublishedService> services) {
        return services.stream().anyMatch(each -> each.locationId() != null);
    }

    public static Instant lastUpdated(List<PublishedService> services) {
        return services.stream()
                .map(PublishedService::modifiedAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    public static List<Token> listTypes(List<PublishedService> services) {
        return isFacility(services)
                ? List.of(FhirVocabulary.FACILITY, FhirVocabulary.OTHER_ORGANIZATION)
                : List.of(FhirVocabulary.OTHER_ORGANIZATION);
    }

    public List<Token> listIdentifiers(List<PublishedService> services) {
        return services.stream()
                .flatMap(each ->
                        RecordIdentifiers.list(each.service().organization().id(), each.service(), vocabulary).stream())
                .distinct()
                .toList();
    }

    /** @param services all that an organization runs, at each of their locations */
    FhirResource map(List<PublishedService> services) {
        ListedService first = services.get(0).service();
        boolean facility = isFacility(services);
        List<FhirNode> types = new ArrayList<>();
        if (facility) {
            types.add(FhirVocabulary.concept(FhirVocabulary.FACILITY, "Facility"));
        }
        Bilingual legal = first.organization().legalStatus();
        types.add(FhirVocabulary.concept(FhirVocabulary.OTHER_ORGANIZATION, "Other")
                .putBilingual("text", legal));
        FhirResource organization = FhirResource.of(
                FhirType.ORGANIZATION.code(),
                first.organization().id().toString(),
                lastUpdated(services),
                facility ? FhirProfile.FACILITY_ORGANIZATION : FhirProfile.ORGANIZATION,
                RecordIdentifiers.mapSources(services.stream().map(PublishedService::service), vocabulary));
        organization
                .put("identifier", RecordIdentifiers.map(listIdentifiers(services)))
                .put("active", isActive(services))
                .put("type", types)
                .putBilingual("name", first.organization().name())
                .put("alias", listAliases(services))
                .put(
                        "telecom",
                        services.stream()
                                .map(each -> each.service().contact())
                                .distinct()
                                .flatMap(contact -> ContactPointMapper.map(contact).stream())
                                .toList());
        return organization.withVersion();
    }

    /** The Dutch name is an alias too, for whoever knows no translations. */
    private static List<String> listAliases(List<PublishedService> services) {
        Bilingual name = services.get(0).service().organization().name();
        List<String> aliases = new ArrayList<>();
        if (name.fr() != null && name.nl() != null && !name.nl().equals(name.fr())) {
            aliases.add(name.nl());
        }
        services.stream()
                .flatMap(each -> each.service().service().alternateNames().stream())
                .distinct()
                .forEach(aliases::add);
        return aliases;
    }

    /** Lists all names by which it is found. */
    public static List<String> listNames(List<PublishedService> services) {
        Bilingual name = services.get(0).service().organization().name();
        return listTexts(
                name,
                services.stream()
                        .flatMap(each -> each.service().service().alternateNames().stream())
                        .distinct()
                        .toList());
    }

    static List<String> listTexts(Bilingual name, List<String> others) {
        List<String> names = new ArrayList<>();
        if (name.fr() != null) {
            names.add(name.fr());
        }
        if (name.nl() != null) {
            names.add(name.nl());
        }
        names.addAll(others);
        return names.stream().distinct().toList();
    }
}
