package brussels.repere.directory.storage;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.competence.CommunalCompetence;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.geography.TerritoryKey;
import java.util.List;

/** Copies what a source says into the rows that keep it. */
final class EntryRowWriter {

    private EntryRowWriter() {}

    /** Fills all rows except that of the location, which other services may share. */
    static void fill(ServiceAtLocation row, DirectoryEntry entry, String hash) {
        OrganizationEntity organization = row.service.organization;
        organization.name = entry.organization().name();
        organization.alternateNames = entry.organization().alternateNames();
        organization.legalStatus = entry.organization().legalStatus();
        organization.website = entry.contact().website();
        ServiceEntity service = row.service;
        service.name = entry.organization().name();
        service.alternateNames = List.of();
        service.categories = entry.offering().categories();
        service.languages = entry.offering().languages();
        service.modes =
                entry.offering().modes().stream().map(DeliveryMode::code).toList();
        service.areaKey = entry.area() == null || !entry.area().isDeclared()
                ? null
                : entry.area().key();
        service.competentIn =
                CommunalCompetence.communeOf(entry).map(TerritoryKey::code).orElse(null);
        service.email = entry.contact().email();
        ServiceTexts texts = entry.texts();
        service.description = texts.description();
        service.eligibilityDescription = texts.eligibilityDescription();
        service.applicationProcess = texts.applicationProcess();
        service.referralMethod = texts.referralMethod();
        service.feesDescription = texts.feesDescription();
        service.accreditations = texts.accreditations();
        fillEligibility(service, entry.access().eligibility());
        Provenance provenance = entry.provenance();
        service.source = provenance.source();
        service.sourceId = provenance.sourceId();
        service.retrievedOn = provenance.retrievedOn();
        service.lastVerified = provenance.lastVerified() == null
                ? null
                : provenance.lastVerified().toString();
        service.contentHash = hash;
        service.closedOn = null;
        row.phones = entry.contact().phones();
        row.hours = entry.access().hours();
        StatedAvailability availability = entry.access().availability();
        row.availability = availability == null ? null : availability.state().code();
        row.availabilityOn = availability == null ? null : availability.on();
        StatedCapacity capacity = entry.access().capacity();
        row.capacity = capacity == null ? null : capacity.number();
        row.capacityUnit = capacity == null ? null : capacity.unit().code();
        row.capacityOn = capacity == null ? null : capacity.on();
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

    /** Fills the row of a location, whichever services are there. */
    static void fill(LocationEntity row, StatedLocation location) {
        Site site = location.site();
        row.street = site.street();
        row.number = site.number();
        row.postcode = site.postcode();
        row.city = site.city();
        row.latitude = site.point() == null ? null : site.point().lat();
        row.longitude = site.point() == null ? null : site.point().lon();
        row.pointPrecision = site.precision() == null ? null : site.precision().code();
        row.confidential = location.confidential();
    }
}
