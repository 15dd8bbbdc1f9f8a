package brussels.repere.directory.storage;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.Site;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.text.Bilingual;
import java.util.List;

/** What a source says, into the rows that keep it. */
public final class EntryRowWriter {

    private EntryRowWriter() {}

    /** All but the location, which others may share. */
    public static void fill(ServiceAtLocation row, DirectoryEntry entry, String hash) {
        OrganizationEntity organization = row.service.organization;
        organization.nameFr = entry.name().fr();
        organization.nameNl = entry.name().nl();
        organization.alternateNames = entry.alternateNames();
        organization.legalStatusFr = frenchOf(entry.legalStatus());
        organization.legalStatusNl = dutchOf(entry.legalStatus());
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
        service.descriptionFr = frenchOf(texts.description());
        service.descriptionNl = dutchOf(texts.description());
        service.eligibilityFr = frenchOf(texts.eligibilityDescription());
        service.eligibilityNl = dutchOf(texts.eligibilityDescription());
        service.applicationFr = frenchOf(texts.applicationProcess());
        service.applicationNl = dutchOf(texts.applicationProcess());
        service.feesFr = frenchOf(texts.feesDescription());
        service.feesNl = dutchOf(texts.feesDescription());
        fillEligibility(service, entry.eligibility());
        service.accreditationsFr = frenchOf(texts.accreditations());
        service.accreditationsNl = dutchOf(texts.accreditations());
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
        row.hoursFr = frenchOf(entry.hours());
        row.hoursNl = dutchOf(entry.hours());
        StatedAvailability availability = entry.availability();
        row.availability = availability == null ? null : availability.state().code();
        row.availabilityOn = availability == null ? null : availability.on();
    }

    private static void fillEligibility(ServiceEntity service, Eligibility stated) {
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
        row.streetFr = frenchOf(site.street());
        row.streetNl = dutchOf(site.street());
        row.number = site.number();
        row.postcode = site.postcode();
        row.cityFr = frenchOf(site.city());
        row.cityNl = dutchOf(site.city());
        row.latitude = site.point() == null ? null : site.point().lat();
        row.longitude = site.point() == null ? null : site.point().lon();
        row.confidential = confidential;
    }

    private static String frenchOf(Bilingual text) {
        return text == null ? null : text.fr();
    }

    private static String dutchOf(Bilingual text) {
        return text == null ? null : text.nl();
    }
}
