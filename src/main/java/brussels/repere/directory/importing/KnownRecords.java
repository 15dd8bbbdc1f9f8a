package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Provenance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

/** Holds what is stored before an import, no more of it than shows what changes, and which records the import has named. */
final class KnownRecords {

    private static final int FETCH_SIZE = 2_000;

    private final Map<Key, KnownRecord> byKey = new HashMap<>();
    private final Map<String, SeenIds> bySource = new LinkedHashMap<>();

    private record Key(String source, String sourceId) {}

    /** @param serviceAtLocationId id of the service at location */
    record KnownRecord(
            UUID serviceAtLocationId,
            UUID serviceId,
            String contentHash,
            String lastVerified,
            LocalDate retrievedOn,
            boolean closed,
            boolean confidential) {

        YearMonth verifiedIn() {
            return lastVerified == null ? null : YearMonth.parse(lastVerified);
        }
    }

    private static final class SeenIds {
        private final Set<String> ids = new HashSet<>();
        private boolean anyConfidential;
    }

    /**
     * The open records of a source that the import did not name.
     *
     * @param openCount how many records of the source are open
     * @param missing those to be closed: all that were not named, but the confidential ones only if any confidential one was
     * @param keptConfidentialCount how many confidential ones are left out of these
     */
    record MissingRecords(String source, int openCount, List<KnownRecord> missing, int keptConfidentialCount) {}

    KnownRecords(EntityManager entities) {
        entities.createQuery(
                        """
                        select v.source, v.sourceId, s.id, v.id, v.contentHash, v.lastVerified, v.retrievedOn, v.closedOn,
                            l.confidential
                        from ServiceAtLocation s join s.service v left join s.location l""",
                        Object[].class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
                .getResultStream()
                .forEach(row -> byKey.put(
                        new Key(((String) row[0]).intern(), (String) row[1]),
                        new KnownRecord(
                                (UUID) row[2],
                                (UUID) row[3],
                                (String) row[4],
                                (String) row[5],
                                (LocalDate) row[6],
                                (LocalDate) row[7] != null,
                                Boolean.TRUE.equals(row[8]))));
    }

    /** Notes that a record is named. Returns null if it is not stored. */
    KnownRecord markSeen(DirectoryEntry entry) {
        Provenance provenance = entry.provenance();
        return markSeen(
                provenance.source(), provenance.sourceId(), entry.location().confidential());
    }

    /** Notes that a record is named that stays as it is. Returns null if it is not stored. */
    KnownRecord markSeen(String source, String sourceId) {
        KnownRecord known = byKey.get(new Key(source, sourceId));
        return markSeen(source, sourceId, known != null && known.confidential());
    }

    private KnownRecord markSeen(String source, String sourceId, boolean confidential) {
        SeenIds seen = bySource.computeIfAbsent(source, key -> new SeenIds());
        seen.ids.add(sourceId);
        seen.anyConfidential |= confidential;
        return byKey.get(new Key(source, sourceId));
    }

    /** Lists the missing records of each source of which any record was named. */
    Collection<MissingRecords> listMissing() {
        List<MissingRecords> missingBySource = new ArrayList<>();
        bySource.forEach((source, seen) -> {
            List<Map.Entry<Key, KnownRecord>> open = byKey.entrySet().stream()
                    .filter(record -> record.getKey().source().equals(source)
                            && !record.getValue().closed())
                    .toList();
            List<KnownRecord> unseen = open.stream()
                    .filter(record -> !seen.ids.contains(record.getKey().sourceId()))
                    .map(Map.Entry::getValue)
                    .toList();
            List<KnownRecord> missing = unseen.stream()
                    .filter(record -> seen.anyConfidential || !record.confidential())
                    .toList();
            missingBySource.add(new MissingRecords(source, open.size(), missing, unseen.size() - missing.size()));
        });
        return missingBySource;
    }
}
