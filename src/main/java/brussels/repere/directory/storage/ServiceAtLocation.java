package brussels.repere.directory.storage;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Offering;
import brussels.repere.directory.PublicLocation;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.competence.CommunalBodyNames;
import brussels.repere.directory.competence.CompetentArea;
import brussels.repere.directory.confidentiality.AddressRedactor;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.FieldValueCodec;
import brussels.repere.directory.hours.StatedHours;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
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
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A service at one of its locations: what is matched, ranked and shown. Other rooms read it by {@link #listed()} alone, which
 * leaves out what is confidential.
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

    Integer capacity;

    @Column(name = "capacity_unit")
    String capacityUnit;

    @Column(name = "capacity_on")
    LocalDate capacityOn;

    /** What other sources record of the same institution, as far as it was read with this one. */
    @Transient
    List<ServiceAtLocation> joined = List.of();

    /** What somebody here knows of its facts, as far as it was read with this one. */
    @Transient
    List<FieldEdit> edits = List.of();

    protected ServiceAtLocation() {}

    public UUID id() {
        return id;
    }

    /** Returns whether its source has it no more. */
    public boolean isClosed() {
        return service.closedOn != null;
    }

    /**
     * Returns all that may be said of it, with the fields that it takes from other sources; what would tell a confidential address is left
     * out. Needs an open session.
     */
    public ListedService listed() {
        return JoinedFields.take(statedHere(), joined);
    }

    ListedService statedHere() {
        StatedLocation stated = statedLocation();
        AddressRedactor redactor = AddressRedactor.of(stated);
        return new ListedService(
                id,
                new ListedService.Service(
                        service.id,
                        CommunalBodyNames.complete(redactor.redactName(service.name)),
                        redactor.removeRevealingNames(alternateNames())),
                new ListedService.Organization(
                        service.organization.id,
                        CommunalBodyNames.complete(redactor.redactName(service.organization.name)),
                        service.organization.legalStatus),
                offering(),
                PublicLocation.of(stated),
                CompetentArea.key(ownOrOfService(areaKey, service.areaKey), service.competentIn),
                new ContactDetails(
                        phones,
                        redactor.redactContact(ownOrOfService(service.website, service.organization.website)),
                        redactor.redactContact(service.email)),
                new ServiceAccess(
                        redactor.redactText(hours),
                        service.eligibility().orElse(eligibilityInHours()),
                        availability(),
                        capacity()),
                service.texts().map(redactor::redactText),
                stated.confidential() ? service.provenance().withoutSourceId() : service.provenance(),
                status());
    }

    /** Returns the same for those who take the directory over. Needs an open session. */
    PublishedService published() {
        ListedService listed = listed();
        return new PublishedService(
                listed,
                listed.location().site() == null ? null : location.id,
                service.modifiedAt,
                listed.location().isConfidential() ? List.of() : publishedEdits());
    }

    /** Areas are told by themselves. */
    private List<PublishedService.Edit> publishedEdits() {
        DirectoryEntry entry = EntryRowReader.read(this, Map.of());
        return edits.stream()
                .filter(edit -> edit.field() != EntryField.AREA)
                .map(edit -> new PublishedService.Edit(
                        edit.field(),
                        edit.editedOn(),
                        edit.confirmed(),
                        edit.stated(),
                        FieldValueCodec.encode(edit.field(), entry)))
                .toList();
    }

    StatedLocation statedLocation() {
        return location == null ? StatedLocation.NONE : location.stated();
    }

    StatedAvailability availability() {
        return availability == null
                ? null
                : new StatedAvailability(
                        StatedAvailability.State.find(availability).orElseThrow(), availabilityOn);
    }

    StatedCapacity capacity() {
        return capacity == null
                ? null
                : new StatedCapacity(
                        capacity, StatedCapacity.Unit.find(capacityUnit).orElseThrow(), capacityOn);
    }

    private Offering offering() {
        return new Offering(
                service.categories,
                ownOrOfService(languages, service.languages),
                DeliveryMode.list(ownOrOfService(modes, service.modes)));
    }

    private ListedService.Status status() {
        return new ListedService.Status(
                service.contested.stream().map(ReportCode::valueOf).sorted().toList(),
                service.closedOn == null && service.joinedTo != null ? service.joinedOn : service.closedOn,
                List.of(),
                edits.stream()
                        .filter(edit -> edit.field() == EntryField.HOURS)
                        .map(FieldEdit::lastVerified)
                        .findFirst()
                        .orElse(null));
    }

    /** Many services say only among their hours that an appointment is required. */
    private Eligibility eligibilityInHours() {
        return StatedHours.of(hours).isByAppointmentOnly()
                ? new Eligibility(null, null, TargetAudiences.UNKNOWN, null, AppointmentRule.REQUIRED)
                : Eligibility.UNKNOWN;
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
