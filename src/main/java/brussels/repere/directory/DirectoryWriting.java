package brussels.repere.directory;

import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One import on its way into the tables. All that is there is read once; a row is written only where something changed. */
final class DirectoryWriting {

    private final EntityManager entities;
    private final Map<UUID, OrganizationEntity> organizations;
    private final Map<UUID, ServiceEntity> services;
    private final Map<UUID, LocationEntity> locations;
    private final Map<UUID, ServiceAtLocation> places;
    private final Set<String> areas;
    /** In the order in which the tables refer to each other. */
    private final List<List<Object>> news =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private final Set<UUID> locationsOfThisImport = new HashSet<>();
    private UUID touched;

    enum Written {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    DirectoryWriting(EntityManager entities) {
        this.entities = entities;
        this.organizations = all(OrganizationEntity.class, row -> row.id);
        this.services = all(ServiceEntity.class, row -> row.id);
        this.locations = all(LocationEntity.class, row -> row.id);
        this.places = all(ServiceAtLocation.class, row -> row.id);
        this.areas = new HashSet<>(all(ServiceAreaEntity.class, row -> row.key).keySet());
    }

    private <K, T> Map<K, T> all(Class<T> type, Function<T, K> key) {
        return entities.createQuery("from " + type.getName(), type)
                .getResultStream()
                .collect(Collectors.toMap(key, row -> row, (one, other) -> one, HashMap::new));
    }

    /** The service at location that the entry last written changed. */
    Optional<UUID> touched() {
        return Optional.ofNullable(touched);
    }

    Written write(DirectoryEntry entry) {
        touched = null;
        String source = entry.provenance().source();
        String sourceId = entry.provenance().sourceId();
        ServiceEntity known = services.get(StableId.of("service", source, sourceId));
        DirectoryEntry dated = known == null ? entry : entry.verifiedAtLeast(month(known.lastVerified));
        String hash = dated.contentHash();
        if (known != null && known.contentHash.equals(hash)) {
            return Written.UNCHANGED;
        }
        ServiceEntity service = service(dated, organization(dated), hash);
        ServiceAtLocation place = find(places, StableId.of("service at location", source, sourceId), 4, id -> {
            ServiceAtLocation row = new ServiceAtLocation();
            row.id = id;
            return row;
        });
        place.service = service;
        place.location = location(dated);
        place.phones = dated.phones();
        place.hoursFr = dated.hours() == null ? null : dated.hours().fr();
        place.hoursNl = dated.hours() == null ? null : dated.hours().nl();
        touched = place.id;
        return known == null ? Written.ADDED : Written.CHANGED;
    }

    private static YearMonth month(String text) {
        return text == null ? null : YearMonth.parse(text);
    }

    private <T> T find(Map<UUID, T> rows, UUID id, int phase, Function<UUID, T> make) {
        return rows.computeIfAbsent(id, missing -> {
            T row = make.apply(missing);
            news.get(phase).add(row);
            return row;
        });
    }

    private OrganizationEntity organization(DirectoryEntry entry) {
        UUID id = StableId.of(
                "organization", entry.provenance().source(), entry.provenance().sourceId());
        OrganizationEntity row = find(organizations, id, 0, missing -> {
            OrganizationEntity made = new OrganizationEntity();
            made.id = missing;
            return made;
        });
        row.nameFr = entry.name().fr();
        row.nameNl = entry.name().nl();
        row.alternateNames = entry.alternateNames();
        row.legalStatusFr =
                entry.legalStatus() == null ? null : entry.legalStatus().fr();
        row.legalStatusNl =
                entry.legalStatus() == null ? null : entry.legalStatus().nl();
        row.website = entry.website();
        return row;
    }

    private ServiceEntity service(DirectoryEntry entry, OrganizationEntity organization, String hash) {
        Provenance provenance = entry.provenance();
        UUID id = StableId.of("service", provenance.source(), provenance.sourceId());
        ServiceEntity row = find(services, id, 2, missing -> {
            ServiceEntity made = new ServiceEntity();
            made.id = missing;
            return made;
        });
        row.organization = organization;
        row.nameFr = entry.name().fr();
        row.nameNl = entry.name().nl();
        row.alternateNames = List.of();
        row.categories = entry.categories();
        row.languages = entry.languages();
        row.modes = entry.modes().stream().map(DeliveryMode::code).toList();
        row.areaKey = area(entry.area());
        row.email = entry.email();
        row.source = provenance.source();
        row.sourceId = provenance.sourceId();
        row.retrievedOn = provenance.retrievedOn();
        row.lastVerified = provenance.lastVerified() == null
                ? null
                : provenance.lastVerified().toString();
        row.contentHash = hash;
        return row;
    }

    private String area(ServiceArea area) {
        if (area == null || !area.isDeclared()) {
            return null;
        }
        if (areas.add(area.key())) {
            news.get(1).add(ServiceAreaEntity.of(area));
        }
        return area.key();
    }

    private LocationEntity location(DirectoryEntry entry) {
        Site site = entry.site();
        if (site == null) {
            return null;
        }
        LocationEntity row = find(locations, locationId(entry), 3, missing -> {
            LocationEntity made = new LocationEntity();
            made.id = missing;
            return made;
        });
        boolean first = locationsOfThisImport.add(row.id);
        if (first || row.latitude == null && site.point() != null) {
            row.streetFr = site.street() == null ? null : site.street().fr();
            row.streetNl = site.street() == null ? null : site.street().nl();
            row.number = site.number();
            row.postcode = site.postcode();
            row.cityFr = site.city() == null ? null : site.city().fr();
            row.cityNl = site.city() == null ? null : site.city().nl();
            row.latitude = site.point() == null ? null : site.point().lat();
            row.longitude = site.point() == null ? null : site.point().lon();
            row.confidential = entry.confidential();
        }
        return row;
    }

    /** A confidential site is shared with nobody, and its id is not made of its address, which could be guessed from it. */
    private static UUID locationId(DirectoryEntry entry) {
        String address = entry.confidential() ? null : entry.site().addressKey();
        return address == null
                ? StableId.of(
                        "location of",
                        entry.provenance().source(),
                        entry.provenance().sourceId())
                : StableId.of("location", address);
    }

    /** Writes what is new, and lets go of locations where nothing is any more. */
    void finish() {
        news.forEach(rows -> rows.forEach(entities::persist));
        entities.flush();
        entities.createQuery("delete from LocationEntity l where not exists"
                        + " (select 1 from ServiceAtLocation s where s.location = l)")
                .executeUpdate();
    }
}
