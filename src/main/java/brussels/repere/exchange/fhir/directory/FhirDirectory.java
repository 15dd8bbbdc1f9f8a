package brussels.repere.exchange.fhir.directory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.storage.ListingFilter;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.exchange.fhir.CoverageJurisdictions;
import brussels.repere.exchange.fhir.FhirIds;
import brussels.repere.exchange.fhir.FhirMapper;
import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.JurisdictionBoundaries;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.exchange.hsds.HsdsMapperFactory;
import brussels.repere.geography.delimitation.DelimitationStore;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Holds what can be searched of the whole directory, and reads resources. It is made when the first one asks after a change of the data, so a
 * start does not wait for it: half a kilobyte for each resource. What a resource says is read from the database each time. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class FhirDirectory {

    private static final int BATCH_SIZE = 200;
    private static final ListingFilter ALL = ListingFilter.ACTIVE.withState(ListingFilter.State.all);

    private final DirectoryListing directory;
    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final HsdsMapperFactory terms;
    private final JurisdictionBoundaries boundaries;
    private final DelimitationStore delimitations;
    private final ReentrantLock building = new ReentrantLock();
    private volatile DirectorySnapshot current;

    FhirDirectory(
            DirectoryListing directory,
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            HsdsMapperFactory terms,
            JurisdictionBoundaries boundaries,
            DelimitationStore delimitations) {
        this.directory = directory;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.terms = terms;
        this.boundaries = boundaries;
        this.delimitations = delimitations;
    }

    /**
     * Returns the resources as the data are now.
     *
     * @param base the address of this application, for our own code systems; it ends with a slash, and is always the same
     */
    public DirectorySnapshot get(String base) {
        CoverageMap map = coverage.answer(
                Function.identity(),
                known -> directory.generation() > known.territory().generation());
        DirectorySnapshot snapshot = current;
        if (snapshot != null && snapshot.coverage() == map) {
            return snapshot;
        }
        // Who comes meanwhile waits for the same one instead of making it too.
        building.lock();
        try {
            if (current == null || current.coverage() != map) {
                current = build(map, base);
            }
            return current;
        } finally {
            building.unlock();
        }
    }

    private DirectorySnapshot build(CoverageMap map, String base) {
        FhirMapper mapper = new FhirMapper(
                new CoverageJurisdictions(map), boundaries, terms.getTerms(Lang.DEFAULT), taxonomies.get(), base);
        EntryCollector collector =
                new EntryCollector(mapper, delimitations.findCurrentSince().orElseThrow());
        List<UUID> organizations = directory.listIds(Kind.ORGANIZATION, ALL);
        for (int from = 0; from < organizations.size(); from += BATCH_SIZE) {
            directory
                    .read(
                            Kind.ORGANIZATION,
                            organizations.subList(from, Math.min(organizations.size(), from + BATCH_SIZE)))
                    .values()
                    .forEach(collector::add);
        }
        return new DirectorySnapshot(map, mapper, collector.finish());
    }

    /** Reads resources in the order given. Those that are gone since, or must no longer be told, are left out. */
    public List<FhirResource> read(DirectorySnapshot snapshot, Collection<FhirEntry> entries) {
        Map<UUID, List<PublishedService>> organizations =
                directory.read(Kind.ORGANIZATION, listRows(entries, entry -> entry.type() == FhirType.ORGANIZATION));
        Map<UUID, List<PublishedService>> services = directory.read(
                Kind.SERVICE_AT_LOCATION, listRows(entries, entry -> entry.type() != FhirType.ORGANIZATION));
        List<FhirResource> resources = new ArrayList<>(entries.size());
        for (FhirEntry entry : entries) {
            map(snapshot.mapper(), entry, organizations, services).ifPresent(resources::add);
        }
        return resources;
    }

    private static List<UUID> listRows(Collection<FhirEntry> entries, Predicate<FhirEntry> condition) {
        return entries.stream()
                .filter(condition)
                .flatMap(entry -> entry.rows().stream())
                .distinct()
                .toList();
    }

    private static Optional<FhirResource> map(
            FhirMapper mapper,
            FhirEntry entry,
            Map<UUID, List<PublishedService>> organizations,
            Map<UUID, List<PublishedService>> services) {
        if (entry.jurisdiction() != null) {
            return Optional.of(mapper.mapJurisdiction(entry.type(), entry.jurisdiction(), entry.lastUpdated()));
        }
        return switch (entry.type()) {
            case ORGANIZATION ->
                Optional.ofNullable(organizations.get(entry.rows().get(0))).map(mapper::mapOrganization);
            case HEALTHCARE_SERVICE ->
                Optional.ofNullable(services.get(entry.rows().get(0))).map(found -> mapper.mapService(found.get(0)));
            case LOCATION -> {
                List<PublishedService> there = entry.rows().stream()
                        .flatMap(id -> services.getOrDefault(id, List.of()).stream())
                        .filter(service -> service.locationId() != null
                                && FhirIds.ofFacility(
                                                service.service().organization().id(), service.locationId())
                                        .equals(entry.id()))
                        .toList();
                yield there.isEmpty() ? Optional.empty() : Optional.of(mapper.mapFacility(there));
            }
        };
    }
}
