package brussels.repere.directory;

import brussels.repere.eligibility.Availability;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.text.Bilingual;
import java.util.List;

/** What a source says, into the rows that keep it. */
final class EntryRows {

    private EntryRows() {}

    /** All but the location, which others may share. */
    static void fill(ServiceAtLocation row, DirectoryEntry entry, String hash) {
        OrganizationEntity organization = row.service.organization;
        organization.nameFr = entry.name().fr();
        organization.nameNl = entry.name().nl();
        organization.alternateNames = entry.alternateNames();
        organization.legalStatusFr = french(entry.legalStatus());
        organization.legalStatusNl = dutch(entry.legalStatus());
        organization.website = entry.website();
        ServiceEntity service = row.service;
        service.nameFr = entry.name().fr();
        service.nameNl = entry.name().nl();
        service.alternateNames = List.of();
        service.categories = entry.categories();
        service.languages = entry.languages();
        service.modes = entry.modes().stream().map(DeliveryMode::code).toList();
        service.areaKey = entry.area() == null || !entry.area().isDeclared()
                ? null
                : entry.area().key();
        service.email = entry.email();
        ServiceTexts texts = entry.texts();
        service.descriptionFr = french(texts.description());
        service.descriptionNl = dutch(texts.description());
        service.eligibilityFr = french(texts.eligibilityDescription());
        service.eligibilityNl = dutch(texts.eligibilityDescription());
        service.applicationFr = french(texts.applicationProcess());
        service.applicationNl = dutch(texts.applicationProcess());
        service.feesFr = french(texts.feesDescription());
        service.feesNl = dutch(texts.feesDescription());
        eligibility(service, entry.eligibility());
        service.accreditationsFr = french(texts.accreditations());
        service.accreditationsNl = dutch(texts.accreditations());
        Provenance provenance = entry.provenance();
        service.source = provenance.source();
        service.sourceId = provenance.sourceId();
        service.retrievedOn = provenance.retrievedOn();
        service.lastVerified = provenance.lastVerified() == null
                ? null
                : provenance.lastVerified().toString();
        service.contentHash = hash;
        service.closedOn = null;
        row.phones = entry.phones();
        row.hoursFr = french(entry.hours());
        row.hoursNl = dutch(entry.hours());
        Availability availability = entry.availability();
        row.availability = availability == null ? null : availability.state().code();
        row.availabilityOn = availability == null ? null : availability.on();
    }

    private static void eligibility(ServiceEntity service, Eligibility stated) {
        service.minimumAge = stated.minimumAge();
        service.maximumAge = stated.maximumAge();
        service.audiences =
                stated.audiences().areUnknown() ? null : stated.audiences().codes();
        service.cost = stated.cost() == null ? null : stated.cost().code();
        service.appointment =
                stated.appointment() == null ? null : stated.appointment().code();
    }

    /** A location, whoever is there. */
    static void fill(LocationEntity row, Site site, boolean confidential) {
        row.streetFr = french(site.street());
        row.streetNl = dutch(site.street());
        row.number = site.number();
        row.postcode = site.postcode();
        row.cityFr = french(site.city());
        row.cityNl = dutch(site.city());
        row.latitude = site.point() == null ? null : site.point().lat();
        row.longitude = site.point() == null ? null : site.point().lon();
        row.confidential = confidential;
    }

    private static String french(Bilingual text) {
        return text == null ? null : text.fr();
    }

    private static String dutch(Bilingual text) {
        return text == null ? null : text.nl();
    }
}
