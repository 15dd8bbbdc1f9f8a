package brussels.repere.directory.storage;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.StatedAvailability;
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
                service.name,
                organization.alternateNames,
                organization.legalStatus,
                service.categories,
                service.languages,
                service.modes.stream()
                        .map(mode -> DeliveryMode.find(mode).orElseThrow())
                        .toList(),
                row.location == null ? null : row.location.site(),
                row.location != null && row.location.confidential,
                service.areaKey == null ? null : areas.get(service.areaKey),
                row.phones,
                organization.website,
                service.email,
                row.hours,
                service.texts(),
                service.statedEligibility(),
                row.availability == null
                        ? null
                        : new StatedAvailability(
                                StatedAvailability.State.find(row.availability).orElseThrow(), row.availabilityOn));
    }
}
