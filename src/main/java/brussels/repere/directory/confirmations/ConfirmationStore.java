package brussels.repere.directory.confirmations;

import brussels.repere.directory.facts.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Stores what links ask, and how far they have come. Each method joins a transaction or is one. Safe for use by several threads. */
@ApplicationScoped
public class ConfirmationStore {

    private static final String SELECT =
            """
            select r.id, r.campaign_id, r.created_at, r.expires_at, r.revoked_at, r.answered_at,
                exists (select 1 from confirmation_answer a where a.request_id = r.id) as answered, m.source, m.source_id
            from confirmation_request r left join confirmation_request_record m on m.request_id = r.id where\s""";

    private static final String ORDER = " order by r.created_at, r.id, m.position";

    private final EntityManager entities;
    private final OrganizationGroups groups;

    ConfirmationStore(EntityManager entities, OrganizationGroups groups) {
        this.entities = entities;
        this.groups = groups;
    }

    /**
     * Creates a request for the organisation of a record, with all its antennas.
     *
     * @param campaignId null for one by hand
     * @param by the account that asks for it; null for a campaign or an operator
     * @return empty if there is no such record, or it is closed
     */
    @Transactional
    public Optional<ConfirmationRequest> create(RecordKey record, Instant expiresAt, UUID campaignId, UUID by) {
        return groups.find(record).map(group -> create(group, expiresAt, campaignId, by));
    }

    /** Creates a request for an organisation; many at once begin with {@link OrganizationGroups#list}. */
    @Transactional
    public ConfirmationRequest create(OrganizationGroup group, Instant expiresAt, UUID campaignId, UUID by) {
        UUID id = UUID.randomUUID();
        NativeQuery<?> insert = entities.createNativeQuery(
                        """
                        insert into confirmation_request (id, created_by, campaign_id, expires_at)
                        values (:id, :by, :campaign, :expires)""")
                .unwrap(NativeQuery.class);
        insert.setParameter("id", id)
                .setParameter("by", by, UUID.class)
                .setParameter("campaign", campaignId, UUID.class)
                .setParameter("expires", expiresAt)
                .executeUpdate();
        List<RecordKey> records = group.records();
        entities.createNativeQuery(
                        """
                        insert into confirmation_request_record (request_id, source, source_id, position)
                        select :id, m.source, m.source_id, m.place
                        from unnest(cast(:sources as text[]), cast(:ids as text[])) with ordinality as m (source, source_id, place)""")
                .setParameter("id", id)
                .setParameter("sources", records.stream().map(RecordKey::source).toArray(String[]::new))
                .setParameter("ids", records.stream().map(RecordKey::sourceId).toArray(String[]::new))
                .executeUpdate();
        return find(id).orElseThrow();
    }

    @Transactional
    public Optional<ConfirmationRequest> find(UUID id) {
        return list("r.id = :id", "id", id).stream().findFirst();
    }

    /** Lists those of a campaign in the order in which they were made. */
    @Transactional
    public List<ConfirmationRequest> listOfCampaign(UUID campaignId) {
        return list("r.campaign_id = :campaign", "campaign", campaignId);
    }

    /** Returns who asked for a link by hand; empty for one of a campaign or of an operator. */
    @Transactional
    public Optional<UUID> findMaker(UUID id) {
        List<?> makers = entities.createNativeQuery(
                        "select created_by from confirmation_request where id = :id and created_by is not null",
                        UUID.class)
                .setParameter("id", id)
                .getResultList();
        return makers.stream().map(UUID.class::cast).findFirst();
    }

    /** Takes a link back; false if there is none, or somebody did. What was answered stays. */
    @Transactional
    public boolean revoke(UUID id) {
        return entities.createNativeQuery(
                                "update confirmation_request set revoked_at = clock_timestamp() where id = :id and revoked_at is null")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    private List<ConfirmationRequest> list(String condition, String name, Object value) {
        List<?> rows = entities.createNativeQuery(SELECT + condition + ORDER, Object[].class)
                .setParameter(name, value)
                .getResultList();
        Map<UUID, List<Object[]>> byId = new LinkedHashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> byId.computeIfAbsent(
                        (UUID) row[0], none -> new ArrayList<>())
                .add(row));
        return byId.values().stream().map(ConfirmationStore::request).toList();
    }

    private static ConfirmationRequest request(List<Object[]> rows) {
        Object[] first = rows.get(0);
        return new ConfirmationRequest(
                (UUID) first[0],
                rows.stream()
                        .filter(row -> row[7] != null)
                        .map(row -> new RecordKey((String) row[7], (String) row[8]))
                        .toList(),
                (UUID) first[1],
                (Instant) first[2],
                (Instant) first[3],
                (Instant) first[4],
                (Instant) first[5],
                (Boolean) first[6]);
    }
}
