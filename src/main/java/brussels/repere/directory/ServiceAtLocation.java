package brussels.repere.directory;

import brussels.repere.eligibility.Appointment;
import brussels.repere.eligibility.Audiences;
import brussels.repere.eligibility.Availability;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.text.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A service at one of its locations: what is matched, ranked and shown. Others learn of it by {@link #listed()} alone, which
 * holds back what is confidential.
 */
@Entity
@Table(name = "service_at_location")
public class ServiceAtLocation {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "service_id")
    ServiceEntity service;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "location_id")
    LocationEntity location;

    List<String> languages;

    List<String> modes;

    @Column(name = "area_key")
    String areaKey;

    @Column(nullable = false)
    List<String> phones;

    @Column(name = "hours_fr")
    String hoursFr;

    @Column(name = "hours_nl")
    String hoursNl;

    String availability;

    @Column(name = "availability_on")
    LocalDate availabilityOn;

    protected ServiceAtLocation() {}

    /** All that may be said of it. Needs the session that it was read in. */
    public ListedService listed() {
        ListedService all = all();
        return location != null && location.confidential ? withoutAddress(all) : all;
    }

    /** The same for those who take the directory over. Needs the session that it was read in. */
    Published published() {
        ListedService listed = listed();
        return new Published(listed, listed.site() == null ? null : location.id, service.modifiedAt);
    }

    private ListedService all() {
        OrganizationEntity organization = service.organization;
        return new ListedService(
                id,
                service.id,
                new Bilingual(service.nameFr, service.nameNl),
                organization.id,
                new Bilingual(organization.nameFr, organization.nameNl),
                names(),
                Bilingual.orNull(organization.legalStatusFr, organization.legalStatusNl),
                List.copyOf(service.categories),
                List.copyOf(narrower(languages, service.languages)),
                narrower(modes, service.modes).stream()
                        .map(mode -> DeliveryMode.find(mode).orElseThrow())
                        .toList(),
                location == null ? null : location.site(),
                false,
                narrower(areaKey, service.areaKey),
                List.copyOf(phones),
                Optional.ofNullable(service.website).orElse(organization.website),
                service.email,
                Bilingual.orNull(hoursFr, hoursNl),
                service.texts(),
                service.eligibility().orElse(termsInHours()),
                availability(),
                service.provenance(),
                service.contested.stream().map(ReportCode::valueOf).sorted().toList(),
                service.closedOn);
    }

    private ListedService withoutAddress(ListedService all) {
        WithheldAddress withheld = WithheldAddress.of(location);
        Provenance provenance = all.provenance();
        return new ListedService(
                all.id(),
                all.serviceId(),
                withheld.fromName(all.service()),
                all.organizationId(),
                withheld.fromName(all.organization()),
                withheld.fromNames(all.alternateNames()),
                all.legalStatus(),
                all.categories(),
                all.languages(),
                all.modes(),
                null,
                true,
                all.areaKey(),
                all.phones(),
                withheld.fromContact(all.website()),
                withheld.fromContact(all.email()),
                withheld.fromText(all.hours()),
                all.texts().map(withheld::fromText),
                all.eligibility(),
                all.availability(),
                new Provenance(provenance.source(), null, provenance.retrievedOn(), provenance.lastVerified()),
                all.contested(),
                all.closedOn());
    }

    /** Many say among their hours that one must make an appointment, and nowhere else. */
    private Eligibility termsInHours() {
        boolean only = StatedHours.of(Bilingual.orNull(hoursFr, hoursNl)).isByAppointmentOnly();
        return only ? new Eligibility(null, null, Audiences.UNKNOWN, null, Appointment.REQUIRED) : Eligibility.UNKNOWN;
    }

    private Availability availability() {
        return availability == null
                ? null
                : new Availability(Availability.State.find(availability).orElseThrow(), availabilityOn);
    }

    private List<String> names() {
        return Stream.concat(service.alternateNames.stream(), service.organization.alternateNames.stream())
                .distinct()
                .toList();
    }

    private static <T> T narrower(T own, T ofService) {
        return own == null ? ofService : own;
    }
}
