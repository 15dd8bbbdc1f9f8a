package brussels.repere.directory.storage;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Offering;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceArea;
import java.util.Map;

/** Reads from rows what a source said, exactly, so that importing the same again changes nothing. */
final class EntryRowReader {

    private EntryRowReader() {}

    /** @param areas by their keys */
    static DirectoryEntry read(ServiceAtLocation row, Map<String, ServiceArea> areas) {
        ServiceEntity service = row.service;
        OrganizationEntity organization = service.organization;
        return new DirectoryEntry(
                service.provenance(),
                new DirectoryEntry.Organization(service.name, organization.alternateNames, organization.legalStatus),
                new Offering(service.categories, service.languages, DeliveryMode.list(service.modes)),
                row.statedLocation(),
                service.areaKey == null ? null : areas.get(service.areaKey),
                new ContactDetails(row.phones, organization.website, service.email),
                new ServiceAccess(row.hours, service.statedEligibility(), row.availability(), row.capacity()),
                service.texts());
    }
}
