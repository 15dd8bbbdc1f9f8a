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

/** What is there before an import, as little of it as tells what changes, and which of it the import has named. */
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
     * @param openCount how many of the source are open
     * @param missing those of them that were not named, but for confidential ones where none was named
     * @param keptConfidentialCount how many those are
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

    /** Null if it is not there. From here on it is named. */
    KnownRecord markSeen(DirectoryEntry entry) {
        Provenance provenance = entry.provenance();
        return markSeen(
                provenance.source(), provenance.sourceId(), entry.location().confidential());
    }

    /** One that stays as it is; null if it is not there. From here on it is named. */
    KnownRecord markSeen(String source, String sourceId) {
        KnownRecord known = byKey.get(new Key(source, sourceId));
        return markSeen(source, sourceId, known != null && known.confidential());
    }

    private KnownRecord markSeen(String source, String sourceId, boolean confidential) {
        SeenIds named = bySource.computeIfAbsent(source, none -> new SeenIds());
        named.ids.add(sourceId);
        named.anyConfidential |= confidential;
        return byKey.get(new Key(source, sourceId));
    }

    /** Of each source that was named at all. */
    Collection<MissingRecords> listMissing() {
        List<MissingRecords> unnamed = new ArrayList<>();
        bySource.forEach((source, named) -> {
            List<Map.Entry<Key, KnownRecord>> open = byKey.entrySet().stream()
                    .filter(each -> each.getKey().source().equals(source)
                            && !each.getValue().closed())
                    .toList();
            List<KnownRecord> gone = open.stream()
                    .filter(each -> !named.ids.contains(each.getKey().sourceId()))
                    .map(Map.Entry::getValue)
                    .toList();
            List<KnownRecord> told = gone.stream()
                    .filter(each -> named.anyConfidential || !each.confidential())
                    .toList();
            unnamed.add(new MissingRecords(source, open.size(), told, gone.size() - told.size()));
        });
        return unnamed;
    }
}
