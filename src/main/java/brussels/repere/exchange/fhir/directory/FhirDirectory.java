package brussels.repere.exchange.fhir.directory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.changes.ChangeLog;
import brussels.repere.directory.storage.DirectoryListing;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.storage.ListingFilter;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.exchange.fhir.CoverageJurisdictions;
import brussels.repere.exchange.fhir.FhirIds;
import brussels.repere.exchange.fhir.FhirMapper;
import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.JurisdictionBoundaries;
import brussels.repere.exchange.fhir.directory.EntryCollector.OrganizationEntries;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.exchange.hsds.HsdsMapperFactory;
import brussels.repere.geography.delimitation.DelimitationStore;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Holds what can be searched of the whole directory, and reads resources. It is made when the first one asks, so a start does not wait for it,
 * and after a change only what changed is read again. What a resource says is read from the database each time. Safe for use by
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
    private volatile KnownState current;

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
        KnownState known = current;
        if (known != null && known.snapshot().coverage() == map) {
            return known.snapshot();
        }
        // Who comes meanwhile waits for the same one instead of making it too.
        building.lock();
        try {
            if (current == null || current.snapshot().coverage() != map) {
                current = build(map, base, current);
            }
            return current.snapshot();
        } finally {
            building.unlock();
        }
    }

    private KnownState build(CoverageMap map, String base, KnownState before) {
        Taxonomy needs = taxonomies.get();
        Instant delimitedAt = delimitations.findCurrentSince().orElseThrow();
        FhirMapper mapper =
                new FhirMapper(new CoverageJurisdictions(map), boundaries, terms.getTerms(Lang.DEFAULT), needs, base);
        EntryCollector collector = new EntryCollector(mapper, delimitedAt);
        List<UUID> ids = directory.listIds(Kind.ORGANIZATION, ALL);
        Map<UUID, OrganizationEntries> organizations = new LinkedHashMap<>();
        if (before != null && before.isOf(map, needs, delimitedAt)) {
            organizations.putAll(before.organizations());
            organizations.keySet().retainAll(Set.copyOf(ids));
            organizations.keySet().removeAll(listChanged(before));
        }
        List<UUID> missing =
                ids.stream().filter(id -> !organizations.containsKey(id)).toList();
        for (int from = 0; from < missing.size(); from += BATCH_SIZE) {
            directory
                    .read(Kind.ORGANIZATION, missing.subList(from, Math.min(missing.size(), from + BATCH_SIZE)))
                    .forEach((id, services) -> organizations.put(id, collector.collect(services)));
        }
        List<FhirEntry> entries = new ArrayList<>(collector.listJurisdictions(organizations.values()));
        organizations.values().forEach(each -> entries.addAll(each.entries()));
        return new KnownState(new DirectorySnapshot(map, mapper, entries), organizations, needs, delimitedAt);
    }

    /** Lists the organizations of which something changed since, or that have, or had, a service that changed or is gone. */
    private Set<UUID> listChanged(KnownState before) {
        ListingFilter since = ALL.withModifiedFrom(before.latest().minus(ChangeLog.MAX_COMMIT_DELAY));
        Set<UUID> changed = new HashSet<>(directory.listIds(Kind.ORGANIZATION, since));
        Set<UUID> there = new HashSet<>(directory.listIds(Kind.SERVICE_AT_LOCATION, ALL));
        there.removeAll(directory.listIds(Kind.SERVICE_AT_LOCATION, since));
        before.organizations().forEach((id, organization) -> {
            boolean same = organization.entries().stream()
                    .filter(entry -> entry.type() == FhirType.HEALTHCARE_SERVICE)
                    .allMatch(entry -> there.containsAll(entry.rows()));
            if (!same) {
                changed.add(id);
            }
        });
        return changed;
    }

    /**
     * What is known of one state of the data, so that the next one is made of it: a change of one record is not worth reading all.
     *
     * @param organizations by their ids
     */
    private record KnownState(
            DirectorySnapshot snapshot,
            Map<UUID, OrganizationEntries> organizations,
            Taxonomy needs,
            Instant delimitedAt) {

        /** Whether another state has the same territories and categories. */
        boolean isOf(CoverageMap map, Taxonomy otherNeeds, Instant otherDelimitedAt) {
            return snapshot.coverage().territory().delimitation()
                            == map.territory().delimitation()
                    && needs == otherNeeds
                    && delimitedAt.equals(otherDelimitedAt);
        }

        Instant latest() {
            return organizations.values().stream()
                    .flatMap(each -> each.entries().stream())
                    .map(FhirEntry::lastUpdated)
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
        }
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
