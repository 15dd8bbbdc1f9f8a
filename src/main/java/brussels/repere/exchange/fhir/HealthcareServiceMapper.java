package brussels.repere.exchange.fhir;

import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.CostType;
import brussels.repere.exchange.fhir.FhirVocabulary.Token;
import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Maps a service at one of its locations. One that is closed is not active, and covers nothing any more. Immutable, safe for use by several
 * threads.
 */
public final class HealthcareServiceMapper {

    private static final TranslationTable WORDS = TranslationTable.of("fhir");
    private static final String BCP_47 = "urn:ietf:bcp:47";

    private final FhirVocabulary vocabulary;
    private final Taxonomy needs;
    private final CoverageJurisdictions jurisdictions;

    HealthcareServiceMapper(FhirVocabulary vocabulary, Taxonomy needs, CoverageJurisdictions jurisdictions) {
        this.vocabulary = vocabulary;
        this.needs = needs;
        this.jurisdictions = jurisdictions;
    }

    public static boolean isActive(ListedService service) {
        return service.status().closedOn() == null;
    }

    /** Lists the kinds of help: the categories of the register, or that it names none. */
    public List<Token> listTypes(ListedService service) {
        List<Token> types = service.offering().categories().stream()
                .map(code -> vocabulary.term(HsdsTaxonomy.NEED, code))
                .toList();
        return types.isEmpty() ? List.of(FhirVocabulary.UNKNOWN) : types;
    }

    /** Lists the sectors of activity above its categories. */
    public List<Token> listCategories(ListedService service) {
        return needs.sectorsOf(service.offering().categories()).stream()
                .map(code -> vocabulary.term(HsdsTaxonomy.NEED, code))
                .toList();
    }

    public List<FhirJurisdiction> listCoverage(ListedService service) {
        return isActive(service) ? jurisdictions.listOf(service.areaKey()) : List.of();
    }

    public List<Token> listIdentifiers(ListedService service) {
        return RecordIdentifiers.list(service.id(), service, vocabulary);
    }

    FhirResource map(PublishedService published) {
        ListedService service = published.service();
        FhirResource resource = FhirResource.of(
                FhirType.HEALTHCARE_SERVICE.code(),
                service.id().toString(),
                published.modifiedAt(),
                FhirProfile.HEALTHCARE_SERVICE,
                RecordIdentifiers.mapSources(Stream.of(service), vocabulary));
        resource.put("identifier", RecordIdentifiers.map(listIdentifiers(service)))
                .put("active", isActive(service))
                .put(
                        "providedBy",
                        reference(
                                FhirType.ORGANIZATION,
                                service.organization().id().toString(),
                                service.organization().name()))
                .put(
                        "category",
                        needs.sectorsOf(service.offering().categories()).stream()
                                .map(code -> vocabulary.concept(HsdsTaxonomy.NEED, code))
                                .toList())
                .put("type", mapTypes(service));
        if (published.locationId() != null) {
            String facility = FhirIds.ofFacility(service.organization().id(), published.locationId());
            resource.put(
                    "location",
                    List.of(reference(
                            FhirType.LOCATION, facility, service.organization().name())));
        }
        ServiceTexts texts = service.texts();
        resource.putBilingual("name", service.service().name())
                .putBilingual("comment", texts.description())
                .putBilingual("extraDetails", join(texts.applicationProcess(), texts.feesDescription()))
                .put("telecom", ContactPointMapper.map(service.contact()))
                .put(
                        "coverageArea",
                        listCoverage(service).stream()
                                .map(area -> reference(FhirType.LOCATION, area.id(), area.name()))
                                .toList())
                .put(
                        "serviceProvisionCode",
                        mapCost(service.access().eligibility().cost()))
                .put("eligibility", EligibilityMapper.map(service.access().eligibility(), texts, vocabulary))
                .put("program", mapTexts(texts.accreditations()))
                .put("characteristic", mapCharacteristics(service))
                .put("communication", mapLanguages(service))
                .put("referralMethod", mapTexts(texts.referralMethod()))
                .put(
                        "appointmentRequired",
                        mapAppointment(service.access().eligibility().appointment()));
        if (isActive(service)) {
            AvailabilityMapper.putHours(resource, service.access().hours());
        }
        return resource.withVersion();
    }

    private static FhirNode reference(FhirType type, String id, Bilingual display) {
        return new FhirNode().put("reference", type.reference(id)).putBilingual("display", display);
    }

    private List<FhirNode> mapTypes(ListedService service) {
        List<String> categories = service.offering().categories();
        return categories.isEmpty()
                ? List.of(FhirVocabulary.concept(FhirVocabulary.UNKNOWN, "Unknown")
                        .putBilingual("text", translate("unknown.type")))
                : categories.stream()
                        .map(code -> vocabulary.concept(HsdsTaxonomy.NEED, code))
                        .toList();
    }

    private List<FhirNode> mapCharacteristics(ListedService service) {
        return Stream.of(HsdsTaxonomy.DELIVERY_MODE, HsdsTaxonomy.AVAILABILITY)
                .flatMap(taxonomy ->
                        taxonomy.listCodes(service).stream().map(code -> vocabulary.concept(taxonomy, code)))
                .toList();
    }

    /** Help through an interpreter is no language, and is told in words. */
    private static List<FhirNode> mapLanguages(ListedService service) {
        return service.offering().languages().stream()
                .map(tag -> tag.equals(LanguageRegistry.VIA_INTERPRETER)
                        ? new FhirNode().putBilingual("text", translate("interpreter"))
                        : FhirVocabulary.concept(new Token(BCP_47, tag), (String) null)
                                .putBilingual(
                                        "text",
                                        LanguageRegistry.known()
                                                .find(tag)
                                                .map(language -> language.name())
                                                .orElse(null)))
                .toList();
    }

    private static List<FhirNode> mapCost(CostType cost) {
        return cost == null
                ? List.of()
                : List.of(
                        cost == CostType.FREE
                                ? FhirVocabulary.concept(FhirVocabulary.provision("free"), "Free")
                                : FhirVocabulary.concept(FhirVocabulary.provision("cost"), "Fees apply"));
    }

    private static Boolean mapAppointment(AppointmentRule rule) {
        return rule == null ? null : rule == AppointmentRule.REQUIRED;
    }

    private static List<FhirNode> mapTexts(Bilingual text) {
        return text == null ? List.of() : List.of(new FhirNode().putBilingual("text", text));
    }

    private static Bilingual join(Bilingual... parts) {
        List<Bilingual> known = Stream.of(parts).filter(Objects::nonNull).toList();
        return Bilingual.orNull(
                known.stream().map(Bilingual::fr).filter(Objects::nonNull).collect(Collectors.joining("\n\n")),
                known.stream().map(Bilingual::nl).filter(Objects::nonNull).collect(Collectors.joining("\n\n")));
    }

    private static Bilingual translate(String key) {
        return new Bilingual(WORDS.say(Lang.fr, key), WORDS.say(Lang.nl, key));
    }
}
