package brussels.repere.exchange.hsds;

import brussels.repere.directory.Languages;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.Published;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.StableId;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Optional;

/** What is told of a service and of who runs it, without what hangs on them. Immutable, safe for use by several threads. */
final class ServiceShapes {

    private static final Words WORDS = Words.of("hsds");
    private static final Words REASONS = Words.of("reasons");
    private static final String BETWEEN_NAMES = " | ";

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Lang lang;

    ServiceShapes(Lang lang) {
        this.lang = lang;
    }

    static String time(Instant moment) {
        return MILLISECONDS.format(moment);
    }

    Shape service(Published published) {
        ListedService service = published.service();
        ServiceTexts texts = service.texts();
        Provenance provenance = service.provenance();
        List<String> emails = Addresses.emails(service.email());
        Optional<String> page = Addresses.page(service.website());
        return new Shape(service.serviceId())
                .put("organization_id", service.organizationId())
                .text("name", service.service(), lang)
                .put("alternate_name", alternate(service.alternateNames()))
                .text("description", texts.description(), lang)
                .put("url", page.orElse(null))
                .put("email", emails.stream().findFirst().orElse(null))
                .put("status", service.closedOn() == null ? "active" : "inactive")
                .text("interpretation_services", interpreter(service), lang)
                .text("application_process", texts.applicationProcess(), lang)
                .text("fees_description", texts.feesDescription(), lang)
                .text("accreditations", texts.accreditations(), lang)
                .text("eligibility_description", texts.eligibilityDescription(), lang)
                .put("minimum_age", service.eligibility().minimumAge())
                .put("maximum_age", service.eligibility().maximumAge())
                .put(
                        "assured_date",
                        provenance.lastVerified() == null
                                ? null
                                : provenance.lastVerified().atDay(1))
                .put("alert", alert(service))
                .put("last_modified", time(published.modified()))
                .put("closed_on", service.closedOn())
                .put("contested", service.contested())
                .put("source", provenance.source())
                .put("retrieved_on", provenance.retrievedOn());
    }

    private static String alternate(List<String> names) {
        return names.isEmpty() ? null : String.join(BETWEEN_NAMES, names);
    }

    private static Bilingual interpreter(ListedService service) {
        return service.languages().contains(Languages.VIA_INTERPRETER) ? words("interpreter") : null;
    }

    /** What several people say is wrong. */
    private String alert(ListedService service) {
        if (service.contested().isEmpty()) {
            return null;
        }
        List<String> points = service.contested().stream()
                .map(ReportCode::name)
                .map(code -> REASONS.say(lang, "CONTESTED." + code))
                .toList();
        return REASONS.say(lang, "CONTESTED", String.join(", ", points));
    }

    /** The standard wants a description: what is known of every organisation is its legal status, else its name. */
    Shape organization(ListedService service) {
        Bilingual status = service.legalStatus();
        return new Shape(service.organizationId())
                .text("name", service.organization(), lang)
                .put("alternate_name", alternate(service.alternateNames()))
                .text("description", status == null ? service.organization() : status, lang)
                .put("website", Addresses.page(service.website()).orElse(null))
                .text("legal_status", status, lang);
    }

    /** By which its source knows it; none where that would lead to a confidential address. */
    static List<Shape> identifiers(ListedService service) {
        Provenance provenance = service.provenance();
        if (provenance.sourceId() == null) {
            return List.of();
        }
        String organization = service.organizationId().toString();
        return List.of(new Shape(StableId.of("hsds organization identifier", organization))
                .put("organization_id", organization)
                .put("identifier_scheme", provenance.source())
                .put("identifier_type", "source")
                .put("identifier", provenance.sourceId()));
    }

    private static Bilingual words(String key) {
        return new Bilingual(WORDS.say(Lang.fr, key), WORDS.say(Lang.nl, key));
    }
}
