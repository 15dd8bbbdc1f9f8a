package brussels.repere.exchange.hsds;

import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.StableId;
import brussels.repere.directory.sources.SourceNotice;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Optional;

/** Maps a service and its organisation without the objects that belong to them. Immutable, safe for use by several threads. */
final class HsdsServiceMapper {

    private static final TranslationTable WORDS = TranslationTable.of("hsds");
    private static final TranslationTable REASONS = TranslationTable.of("reasons");

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Lang lang;

    HsdsServiceMapper(Lang lang) {
        this.lang = lang;
    }

    static String formatTime(Instant moment) {
        return MILLISECONDS.format(moment);
    }

    HsdsObject mapService(PublishedService published) {
        ListedService service = published.service();
        ServiceTexts texts = service.texts();
        Provenance provenance = service.provenance();
        List<String> emails = ContactAddresses.listEmails(service.contact().email());
        Optional<String> page = ContactAddresses.findPage(service.contact().website());
        return new HsdsObject(service.service().id())
                .put("organization_id", service.organization().id())
                .putBilingual("name", service.service().name(), lang)
                .put("alternate_name", joinNames(service.service().alternateNames()))
                .putBilingual("description", texts.description(), lang)
                .put("url", page.orElse(null))
                .put("email", emails.stream().findFirst().orElse(null))
                .put("status", service.status().closedOn() == null ? "active" : "inactive")
                .putBilingual("interpretation_services", interpretation(service), lang)
                .putBilingual("application_process", texts.applicationProcess(), lang)
                .putBilingual("referral_method", texts.referralMethod(), lang)
                .putBilingual("fees_description", texts.feesDescription(), lang)
                .putBilingual("accreditations", texts.accreditations(), lang)
                .putBilingual("eligibility_description", texts.eligibilityDescription(), lang)
                .put("minimum_age", service.access().eligibility().minimumAge())
                .put("maximum_age", service.access().eligibility().maximumAge())
                .put(
                        "assured_date",
                        provenance.lastVerified() == null
                                ? null
                                : provenance.lastVerified().atDay(1))
                .put("alert", describeAlert(service))
                .put("last_modified", formatTime(published.modifiedAt()))
                .put("closed_on", service.status().closedOn())
                .put("contested", service.status().contested())
                .put("source", provenance.source())
                .put("retrieved_on", provenance.retrievedOn())
                .put("source_attribution", SourceNotice.join(service.sources()));
    }

    private static String joinNames(List<String> names) {
        return names.isEmpty() ? null : String.join(ListNotation.SEPARATOR, names);
    }

    private static Bilingual interpretation(ListedService service) {
        return service.offering().languages().contains(LanguageRegistry.VIA_INTERPRETER)
                ? translate("interpreter")
                : null;
    }

    /** Says which facts several people have reported as wrong. Null if there are none. */
    private String describeAlert(ListedService service) {
        if (service.status().contested().isEmpty()) {
            return null;
        }
        List<String> contested = service.status().contested().stream()
                .map(ReportCode::name)
                .map(code -> REASONS.say(lang, "CONTESTED." + code))
                .toList();
        return REASONS.say(lang, "CONTESTED", String.join(", ", contested));
    }

    /** The standard requires a description: it is the legal status of the organisation, or its name. */
    HsdsObject mapOrganization(ListedService service) {
        Bilingual status = service.organization().legalStatus();
        return new HsdsObject(service.organization().id())
                .putBilingual("name", service.organization().name(), lang)
                .put("alternate_name", joinNames(service.service().alternateNames()))
                .putBilingual(
                        "description", status == null ? service.organization().name() : status, lang)
                .put(
                        "website",
                        ContactAddresses.findPage(service.contact().website()).orElse(null))
                .putBilingual("legal_status", status, lang);
    }

    /** Maps the id by which its source knows an organisation. There is none if it would lead to a confidential address. */
    static List<HsdsObject> mapIdentifiers(ListedService service) {
        Provenance provenance = service.provenance();
        if (provenance.sourceId() == null) {
            return List.of();
        }
        String organization = service.organization().id().toString();
        return List.of(new HsdsObject(StableId.of("hsds organization identifier", organization))
                .put("organization_id", organization)
                .put("identifier_scheme", provenance.source())
                .put("identifier_type", "source")
                .put("identifier", provenance.sourceId()));
    }

    private static Bilingual translate(String key) {
        return new Bilingual(WORDS.say(Lang.fr, key), WORDS.say(Lang.nl, key));
    }
}
