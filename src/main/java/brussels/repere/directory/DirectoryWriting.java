package brussels.repere.directory;

import brussels.repere.eligibility.Availability;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.text.Bilingual;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One import on its way into the tables. All that is there is read once; a row is written only where something changed. */
final class DirectoryWriting {

    private final EntityManager entities;
    private final String secret;
    private final Map<List<String>, ServiceAtLocation> known;
    private final Map<UUID, LocationEntity> locations;
    private final Set<String> areas;
    /** In the order in which the tables refer to each other. */
    private final List<Object> newAreas = new ArrayList<>();

    private final List<Object> newLocations = new ArrayList<>();
    private final List<OrganizationEntity> newOrganizations = new ArrayList<>();
    private final List<ServiceEntity> newServices = new ArrayList<>();
    private final List<ServiceAtLocation> newPlaces = new ArrayList<>();
    private final List<UUID> touched = new ArrayList<>();

    enum Written {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    DirectoryWriting(EntityManager entities) {
        this.entities = entities;
        this.secret = (String) entities.createNativeQuery("select value from id_secret", String.class)
                .getSingleResult();
        this.known = entities.createQuery(
                        "select s from ServiceAtLocation s join fetch s.service v join fetch v.organization",
                        ServiceAtLocation.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> List.of(row.service.source, row.service.sourceId), row -> row, (one, other) -> one));
        this.locations = all(LocationEntity.class, row -> row.id);
        this.areas = new HashSet<>(all(ServiceAreaEntity.class, row -> row.key).keySet());
    }

    private <K, T> Map<K, T> all(Class<T> type, Function<T, K> key) {
        return entities.createQuery("from " + type.getName(), type)
                .getResultStream()
                .collect(Collectors.toMap(key, row -> row, (one, other) -> one, HashMap::new));
    }

    /** The services at location that are not what the index knows: added, changed or gone. */
    List<UUID> touched() {
        return touched;
    }

    Written write(DirectoryEntry entry) {
        RecordIds ids = RecordIds.of(entry, secret);
        ServiceAtLocation row = known.get(List.of(ids.source(), ids.sourceId()));
        DirectoryEntry dated = row == null ? entry : entry.verifiedAtLeast(month(row.service.lastVerified));
        String hash = dated.contentHash();
        if (row != null && row.service.contentHash.equals(hash)) {
            return Written.UNCHANGED;
        }
        boolean there = row != null;
        if (there && !row.id.equals(ids.serviceAtLocation())) {
            remove(row);
            row = null;
        }
        if (row == null) {
            row = make(ids);
        }
        fill(row, dated, hash);
        row.location = location(dated, ids);
        touched.add(row.id);
        return there ? Written.CHANGED : Written.ADDED;
    }

    private static YearMonth month(String text) {
        return text == null ? null : YearMonth.parse(text);
    }

    /** It has become confidential, or is so no more: under the id that people may have noted there is nothing now. */
    private void remove(ServiceAtLocation row) {
        touched.add(row.id);
        entities.remove(row);
        entities.remove(row.service);
        entities.remove(row.service.organization);
        entities.flush();
    }

    private ServiceAtLocation make(RecordIds ids) {
        ServiceAtLocation row = new ServiceAtLocation();
        row.id = ids.serviceAtLocation();
        row.service = new ServiceEntity();
        row.service.id = ids.service();
        row.service.organization = new OrganizationEntity();
        row.service.organization.id = ids.organization();
        newOrganizations.add(row.service.organization);
        newServices.add(row.service);
        newPlaces.add(row);
        return row;
    }

    private void fill(ServiceAtLocation row, DirectoryEntry entry, String hash) {
        OrganizationEntity organization = row.service.organization;
        organization.nameFr = entry.name().fr();
        organization.nameNl = entry.name().nl();
        organization.alternateNames = entry.alternateNames();
        organization.legalStatusFr = french(entry.legalStatus());
        organization.legalStatusNl = dutch(entry.legalStatus());
        organization.website = entry.website();
        ServiceEntity service = row.service;
        service.nameFr = entry.name().fr();
        service.nameNl = entry.name().nl();
        service.alternateNames = List.of();
        service.categories = entry.categories();
        service.languages = entry.languages();
        service.modes = entry.modes().stream().map(DeliveryMode::code).toList();
        service.areaKey = area(entry.area());
        service.email = entry.email();
        ServiceTexts texts = entry.texts();
        service.descriptionFr = french(texts.description());
        service.descriptionNl = dutch(texts.description());
        service.eligibilityFr = french(texts.eligibilityDescription());
        service.eligibilityNl = dutch(texts.eligibilityDescription());
        service.applicationFr = french(texts.applicationProcess());
        service.applicationNl = dutch(texts.applicationProcess());
        service.feesFr = french(texts.feesDescription());
        service.feesNl = dutch(texts.feesDescription());
        eligibility(service, entry.eligibility());
        service.accreditationsFr = french(texts.accreditations());
        service.accreditationsNl = dutch(texts.accreditations());
        Provenance provenance = entry.provenance();
        service.source = provenance.source();
        service.sourceId = provenance.sourceId();
        service.retrievedOn = provenance.retrievedOn();
        service.lastVerified = provenance.lastVerified() == null
                ? null
                : provenance.lastVerified().toString();
        service.contentHash = hash;
        row.phones = entry.phones();
        row.hoursFr = french(entry.hours());
        row.hoursNl = dutch(entry.hours());
        Availability availability = entry.availability();
        row.availability = availability == null ? null : availability.state().code();
        row.availabilityOn = availability == null ? null : availability.on();
    }

    private static void eligibility(ServiceEntity service, Eligibility stated) {
        service.minimumAge = stated.minimumAge();
        service.maximumAge = stated.maximumAge();
        service.audiences =
                stated.audiences().areUnknown() ? null : stated.audiences().codes();
        service.cost = stated.cost() == null ? null : stated.cost().code();
        service.appointment =
                stated.appointment() == null ? null : stated.appointment().code();
    }

    private static String french(Bilingual text) {
        return text == null ? null : text.fr();
    }

    private static String dutch(Bilingual text) {
        return text == null ? null : text.nl();
    }

    private String area(ServiceArea area) {
        if (area == null || !area.isDeclared()) {
            return null;
        }
        if (areas.add(area.key())) {
            newAreas.add(ServiceAreaEntity.of(area));
        }
        return area.key();
    }

    /** A site that is shared has all that it is in its id, so that it never changes under those who are there. */
    private LocationEntity location(DirectoryEntry entry, RecordIds ids) {
        Site site = entry.site();
        if (site == null) {
            return null;
        }
        String shared = entry.confidential() ? null : site.sharedKey();
        UUID id = shared == null ? ids.ownLocation() : StableId.of("location", shared);
        LocationEntity row = locations.computeIfAbsent(id, missing -> {
            LocationEntity made = new LocationEntity();
            made.id = missing;
            newLocations.add(made);
            return made;
        });
        row.streetFr = french(site.street());
        row.streetNl = dutch(site.street());
        row.number = site.number();
        row.postcode = site.postcode();
        row.cityFr = french(site.city());
        row.cityNl = dutch(site.city());
        row.latitude = site.point() == null ? null : site.point().lat();
        row.longitude = site.point() == null ? null : site.point().lon();
        row.confidential = entry.confidential();
        return row;
    }

    /** Writes what is new, and lets go of locations where nothing is any more. */
    void finish() {
        List.of(newAreas, newLocations, newOrganizations, newServices, newPlaces)
                .forEach(rows -> rows.forEach(entities::persist));
        entities.flush();
        entities.createQuery("delete from LocationEntity l where not exists"
                        + " (select 1 from ServiceAtLocation s where s.location = l)")
                .executeUpdate();
    }
}
