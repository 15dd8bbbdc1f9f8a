package brussels.repere.directory.storage;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.competence.CompetentArea;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.FieldEdits;
import brussels.repere.text.Bilingual;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the directory from the database. Nothing confidential comes out of it. */
@ApplicationScoped
public class DirectoryReader {

    private static final String SELECT_WITH_ASSOCIATIONS =
            """
            select s from ServiceAtLocation s
            join fetch s.service v join fetch v.organization o left join fetch s.location
            where %s
            order by s.id""";

    /** Told by itself: in its source, and by no other record. */
    private static final String OPEN = "v.closedOn is null and v.joinedTo is null";

    private static final int BATCH_SIZE = 500;

    private final Rows rows;

    DirectoryReader(Rows rows) {
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<ServiceAtLocation, UUID> {}

    /** Reads services at location with their service, organisation and location, in the order of their ids. */
    public static List<ServiceAtLocation> read(
            EntityManager entities, String condition, String parameter, Object value) {
        TypedQuery<ServiceAtLocation> query =
                entities.createQuery(SELECT_WITH_ASSOCIATIONS.formatted(condition), ServiceAtLocation.class);
        return complete(entities, query.setParameter(parameter, value).getResultList());
    }

    /** Reads with each what other sources record of the same institution, and what somebody here knows of its facts. */
    private static List<ServiceAtLocation> complete(EntityManager entities, List<ServiceAtLocation> rows) {
        if (!rows.isEmpty()) {
            readJoined(entities, rows);
            readEdits(entities, rows);
        }
        return rows;
    }

    private static void readEdits(EntityManager entities, List<ServiceAtLocation> rows) {
        Map<UUID, List<FieldEdit>> edits = FieldEdits.list(
                entities, rows.stream().map(row -> row.service.id).toList());
        rows.forEach(row -> row.edits = edits.getOrDefault(row.service.id, List.of()));
    }

    private static void readJoined(EntityManager entities, List<ServiceAtLocation> rows) {
        Map<UUID, List<ServiceAtLocation>> joined = entities.createQuery(
                        SELECT_WITH_ASSOCIATIONS.formatted("v.closedOn is null and v.joinedTo in :services"),
                        ServiceAtLocation.class)
                .setParameter(
                        "services", rows.stream().map(row -> row.service.id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row.service.joinedTo));
        rows.forEach(row -> row.joined = joined.getOrDefault(row.service.id, List.of()));
    }

    /** Returns those of some ids of hits whose service is open, or is told with another record that is the same. */
    @Transactional
    public Set<UUID> findOpen(Collection<UUID> ids) {
        return Set.copyOf(rows.getEntityManager()
                .createQuery(
                        "select s.id from ServiceAtLocation s where s.id in :ids and s.service.closedOn is null",
                        UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /**
     * Lists a service at each of its locations; none if there is no such service. Of one that is joined to another record it is that one.
     *
     * @param id of the service, or of the service at one of its locations
     */
    @Transactional
    public List<ListedService> listByService(UUID id) {
        String condition =
                "v.id = :id or exists (select 1 from ServiceAtLocation x where x.id = :id and x.service = v)";
        UUID told = findTold(id).orElse(id);
        return read(rows.getEntityManager(), condition, "id", told).stream()
                .map(ServiceAtLocation::listed)
                .toList();
    }

    private Optional<UUID> findTold(UUID id) {
        return rows.getEntityManager()
                .createQuery(
                        """
                        select v.joinedTo from ServiceAtLocation s join s.service v
                        where v.joinedTo is not null and (s.id = :id or v.id = :id)""",
                        UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Lists all services of an organisation; none if there is no such organisation. */
    @Transactional
    public List<ListedService> listByOrganization(UUID organizationId) {
        return read(rows.getEntityManager(), "o.id = :id and v.joinedTo is null", "id", organizationId).stream()
                .map(ServiceAtLocation::listed)
                .toList();
    }

    /** Lists the organisations that have a closed service. */
    @Transactional
    public Set<UUID> listOrganizationsWithClosed() {
        return Set.copyOf(rows.getEntityManager()
                .createQuery(
                        "select distinct v.organization.id from ServiceEntity v where v.closedOn is not null",
                        UUID.class)
                .getResultList());
    }

    /** Lists the areas that services declare, each once. */
    @Transactional
    public List<ServiceArea> listAreas() {
        return rows.getEntityManager()
                .createQuery("select a from ServiceAreaEntity a", ServiceAreaEntity.class)
                .getResultStream()
                .map(ServiceAreaEntity::area)
                .toList();
    }

    /** Lists the areas of services that are competent in one commune alone, each once. */
    @Transactional
    public List<CompetentArea> listCompetentAreas() {
        EntityManager entities = rows.getEntityManager();
        Map<String, ServiceArea> areas = ServiceAreaEntity.readByKey(entities);
        return entities.createQuery(
                        """
                        select distinct coalesce(s.areaKey, v.areaKey), v.competentIn
                        from ServiceAtLocation s join s.service v
                        where v.competentIn is not null and coalesce(s.areaKey, v.areaKey) is not null""",
                        Object[].class)
                .getResultStream()
                .map(row -> CompetentArea.of(areas.get((String) row[0]), (String) row[1]))
                .toList();
    }

    /** Lists all open services at each of their locations, in the order of their ids. */
    @Transactional
    public List<ListedService> listOpen() {
        List<ListedService> all = new ArrayList<>();
        List<ServiceAtLocation> batch = listAfter(null, BATCH_SIZE);
        while (!batch.isEmpty()) {
            batch.forEach(row -> all.add(row.listed()));
            batch = listAfter(batch.get(batch.size() - 1).id, BATCH_SIZE);
        }
        return all;
    }

    /** Lists the words in which hours are stated, each once. */
    @Transactional
    public List<Bilingual> listHours() {
        return rows.getEntityManager()
                .createQuery(
                        """
                        select distinct s.hours from ServiceAtLocation s
                        where s.hours.fr is not null or s.hours.nl is not null""",
                        Bilingual.class)
                .getResultList();
    }

    /**
     * Lists open services at location in the order of their ids, so that all of them can be read batch by batch. They need the
     * transaction that they were read in.
     *
     * @param after the last id of the batch before; null for the first batch
     */
    public List<ServiceAtLocation> listAfter(UUID after, int limit) {
        String condition = OPEN + (after == null ? "" : " and s.id > :after");
        TypedQuery<ServiceAtLocation> query = rows.getEntityManager()
                .createQuery(SELECT_WITH_ASSOCIATIONS.formatted(condition), ServiceAtLocation.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return complete(rows.getEntityManager(), query.setMaxResults(limit).getResultList());
    }

    /**
     * Passes on what the sources said of all open records, in the order of source and name. Confidential records are left out.
     *
     * @return how many were left out
     */
    @Transactional
    public int forEachPublicEntry(Consumer<DirectoryEntry> action) {
        EntityManager entities = rows.getEntityManager();
        Map<String, ServiceArea> areas = ServiceAreaEntity.readByKey(entities);
        List<Object[]> open = entities.createQuery(
                        """
                        select s.id, l.confidential from ServiceAtLocation s join s.service v left join s.location l
                        where v.closedOn is null order by v.source, v.name.fr, v.name.nl, s.id""",
                        Object[].class)
                .getResultList();
        List<UUID> publicIds = open.stream()
                .filter(row -> !Boolean.TRUE.equals(row[1]))
                .map(row -> (UUID) row[0])
                .toList();
        BatchSplitter.split(publicIds).forEach(batch -> {
            Map<UUID, ServiceAtLocation> read = read(entities, "s.id in :ids", "ids", batch).stream()
                    .collect(Collectors.toMap(row -> row.id, row -> row));
            batch.forEach(id -> action.accept(EntryRowReader.read(read.get(id), areas)));
            entities.clear();
        });
        return open.size() - publicIds.size();
    }

    /**
     * A record by the id that its source gives it.
     *
     * @param touched whether it is closed, or somebody corrected it here
     */
    public record SourceRecord(String source, String sourceId, boolean touched) {}

    /** Lists all records, also those that are closed. */
    @Transactional
    public List<SourceRecord> listSourceRecords() {
        return rows.getEntityManager()
                .createQuery(
                        """
                        select v.source, v.sourceId, v.closedOn, (select count(e) from FieldEditEntity e
                            where e.source = v.source and e.sourceId = v.sourceId)
                        from ServiceEntity v""",
                        Object[].class)
                .getResultStream()
                .map(row -> new SourceRecord((String) row[0], (String) row[1], row[2] != null || (Long) row[3] > 0))
                .toList();
    }

    /**
     * When an open service last changed.
     *
     * @param modifiedAt null if one of its addresses is confidential: nobody may learn when somebody moved
     */
    public record ServiceChange(UUID serviceId, UUID organizationId, Instant modifiedAt) {}

    /** Lists all open services, but for those with a confidential location, in the order of their ids. */
    @Transactional
    public List<ServiceChange> listChanges() {
        return rows.getEntityManager()
                .createQuery(
                        """
                        select v.id, v.organization.id, v.modifiedAt from ServiceEntity v
                        where %s and not exists (select s from ServiceAtLocation s
                            join s.location l where s.service = v and l.confidential = true)
                        order by v.id"""
                                .formatted(OPEN),
                        Object[].class)
                .getResultStream()
                .map(row -> new ServiceChange((UUID) row[0], (UUID) row[1], (Instant) row[2]))
                .toList();
    }

    /** Counts the services at location that are open. */
    @Transactional
    public long countOpen() {
        return rows.count("service.closedOn is null and service.joinedTo is null");
    }

    /** Returns whether no record is stored, not even a closed one. */
    @Transactional
    public boolean isEmpty() {
        return rows.count() == 0;
    }
}
