package brussels.repere.directory.storage;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.text.Bilingual;
import java.util.Map;

/** From rows back to what a source said, so that saying it again changes nothing. */
final class EntryRowReader {

    private EntryRowReader() {}

    /** @param areas by their keys */
    static DirectoryEntry read(ServiceAtLocation row, Map<String, ServiceArea> areas) {
        ServiceEntity service = row.service;
        OrganizationEntity organization = service.organization;
        return new DirectoryEntry(
                service.provenance(),
                new Bilingual(service.nameFr, service.nameNl),
                organization.alternateNames,
                Bilingual.orNull(organization.legalStatusFr, organization.legalStatusNl),
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
                Bilingual.orNull(row.hoursFr, row.hoursNl),
                service.texts(),
                service.statedEligibility(),
                row.availability == null
                        ? null
                        : new StatedAvailability(
                                StatedAvailability.State.find(row.availability).orElseThrow(), row.availabilityOn));
    }
}
