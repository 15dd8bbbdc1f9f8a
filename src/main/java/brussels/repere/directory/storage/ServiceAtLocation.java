package brussels.repere.directory.storage;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.confidentiality.AddressRedactor;
import brussels.repere.directory.hours.StatedHours;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.text.Bilingual;
import jakarta.persistence.AttributeOverride;
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

    @AttributeOverride(name = "fr", column = @Column(name = "hours_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "hours_nl"))
    Bilingual hours;

    String availability;

    @Column(name = "availability_on")
    LocalDate availabilityOn;

    protected ServiceAtLocation() {}

    public UUID id() {
        return id;
    }

    /** Returns whether its source has it no more. */
    public boolean isClosed() {
        return service.closedOn != null;
    }

    /** All that may be said of it. Needs the session that it was read in. */
    public ListedService listed() {
        ListedService all = withAddress();
        return location != null && location.confidential ? withoutAddress(all) : all;
    }

    /** The same for those who take the directory over. Needs the session that it was read in. */
    PublishedService published() {
        ListedService listed = listed();
        return new PublishedService(listed, listed.site() == null ? null : location.id, service.modifiedAt);
    }

    private ListedService withAddress() {
        OrganizationEntity organization = service.organization;
        return new ListedService(
                id,
                service.id,
                service.name,
                organization.id,
                organization.name,
                alternateNames(),
                organization.legalStatus,
                List.copyOf(service.categories),
                List.copyOf(ownOrOfService(languages, service.languages)),
                ownOrOfService(modes, service.modes).stream()
                        .map(mode -> DeliveryMode.find(mode).orElseThrow())
                        .toList(),
                location == null ? null : location.site(),
                false,
                ownOrOfService(areaKey, service.areaKey),
                List.copyOf(phones),
                Optional.ofNullable(service.website).orElse(organization.website),
                service.email,
                hours,
                service.texts(),
                service.eligibility().orElse(termsInHours()),
                availability(),
                service.provenance(),
                service.contested.stream().map(ReportCode::valueOf).sorted().toList(),
                service.closedOn);
    }

    private ListedService withoutAddress(ListedService all) {
        AddressRedactor withheld = AddressRedactor.of(location.site());
        Provenance provenance = all.provenance();
        return new ListedService(
                all.id(),
                all.serviceId(),
                withheld.redactName(all.service()),
                all.organizationId(),
                withheld.redactName(all.organization()),
                withheld.removeRevealingNames(all.alternateNames()),
                all.legalStatus(),
                all.categories(),
                all.languages(),
                all.modes(),
                null,
                true,
                all.areaKey(),
                all.phones(),
                withheld.redactContact(all.website()),
                withheld.redactContact(all.email()),
                withheld.redactText(all.hours()),
                all.texts().map(withheld::redactText),
                all.eligibility(),
                all.availability(),
                new Provenance(provenance.source(), null, provenance.retrievedOn(), provenance.lastVerified()),
                all.contested(),
                all.closedOn());
    }

    /** Many say among their hours that one must make an appointment, and nowhere else. */
    private Eligibility termsInHours() {
        boolean only = StatedHours.of(hours).isByAppointmentOnly();
        return only
                ? new Eligibility(null, null, TargetAudiences.UNKNOWN, null, AppointmentRule.REQUIRED)
                : Eligibility.UNKNOWN;
    }

    private StatedAvailability availability() {
        return availability == null
                ? null
                : new StatedAvailability(
                        StatedAvailability.State.find(availability).orElseThrow(), availabilityOn);
    }

    private List<String> alternateNames() {
        return Stream.concat(service.alternateNames.stream(), service.organization.alternateNames.stream())
                .distinct()
                .toList();
    }

    private static <T> T ownOrOfService(T own, T ofService) {
        return own == null ? ofService : own;
    }
}
