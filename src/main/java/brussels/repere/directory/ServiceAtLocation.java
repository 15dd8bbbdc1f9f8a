package brussels.repere.directory;

import brussels.repere.text.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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

    protected ServiceAtLocation() {}

    /** All that may be said of it. Needs the session that it was read in. */
    public ListedService listed() {
        boolean confidential = location != null && location.confidential;
        return new ListedService(
                id,
                service.id,
                new Bilingual(service.nameFr, service.nameNl),
                service.organization.id,
                new Bilingual(service.organization.nameFr, service.organization.nameNl),
                names(),
                Bilingual.orNull(service.organization.legalStatusFr, service.organization.legalStatusNl),
                List.copyOf(service.categories),
                List.copyOf(narrower(languages, service.languages)),
                narrower(modes, service.modes).stream()
                        .map(mode -> DeliveryMode.find(mode).orElseThrow())
                        .toList(),
                location == null || confidential ? null : location.site(),
                confidential,
                narrower(areaKey, service.areaKey),
                List.copyOf(phones),
                Optional.ofNullable(service.website).orElse(service.organization.website),
                service.email,
                confidential
                        ? WithheldAddress.of(location).from(Bilingual.orNull(hoursFr, hoursNl))
                        : Bilingual.orNull(hoursFr, hoursNl),
                service.provenance(!confidential));
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
