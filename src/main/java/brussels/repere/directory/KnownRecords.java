package brussels.repere.directory;

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

    private static final int AT_ONCE = 2_000;

    private final Map<Key, Known> all = new HashMap<>();
    private final Map<String, Named> bySource = new LinkedHashMap<>();

    private record Key(String source, String sourceId) {}

    /** @param place id of the service at location */
    record Known(
            UUID place,
            UUID service,
            String hash,
            String verified,
            LocalDate retrieved,
            boolean closed,
            boolean confidential) {

        YearMonth verifiedIn() {
            return verified == null ? null : YearMonth.parse(verified);
        }
    }

    private static final class Named {
        private final Set<String> ids = new HashSet<>();
        private boolean confidential;
    }

    /**
     * @param open how many of the source are open
     * @param gone those of them that were not named, but for confidential ones where none was named
     * @param unsaid how many those are
     */
    record Unnamed(String source, int open, List<Known> gone, int unsaid) {}

    KnownRecords(EntityManager entities) {
        entities.createQuery(
                        "select v.source, v.sourceId, s.id, v.id, v.contentHash, v.lastVerified, v.retrievedOn,"
                                + " v.closedOn, l.confidential from ServiceAtLocation s join s.service v left join s.location l",
                        Object[].class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .getResultStream()
                .forEach(row -> all.put(
                        new Key(((String) row[0]).intern(), (String) row[1]),
                        new Known(
                                (UUID) row[2],
                                (UUID) row[3],
                                (String) row[4],
                                (String) row[5],
                                (LocalDate) row[6],
                                (LocalDate) row[7] != null,
                                Boolean.TRUE.equals(row[8]))));
    }

    /** Null if it is not there. From here on it is named. */
    Known name(DirectoryEntry entry) {
        Provenance provenance = entry.provenance();
        return name(provenance.source(), provenance.sourceId(), entry.confidential());
    }

    /** One that stays as it is; null if it is not there. From here on it is named. */
    Known name(String source, String sourceId) {
        Known known = all.get(new Key(source, sourceId));
        return name(source, sourceId, known != null && known.confidential());
    }

    private Known name(String source, String sourceId, boolean confidential) {
        Named named = bySource.computeIfAbsent(source, none -> new Named());
        named.ids.add(sourceId);
        named.confidential |= confidential;
        return all.get(new Key(source, sourceId));
    }

    /** Of each source that was named at all. */
    Collection<Unnamed> unnamed() {
        List<Unnamed> unnamed = new ArrayList<>();
        bySource.forEach((source, named) -> {
            List<Map.Entry<Key, Known>> open = all.entrySet().stream()
                    .filter(each -> each.getKey().source().equals(source)
                            && !each.getValue().closed())
                    .toList();
            List<Known> gone = open.stream()
                    .filter(each -> !named.ids.contains(each.getKey().sourceId()))
                    .map(Map.Entry::getValue)
                    .toList();
            List<Known> told = gone.stream()
                    .filter(each -> named.confidential || !each.confidential())
                    .toList();
            unnamed.add(new Unnamed(source, open.size(), told, gone.size() - told.size()));
        });
        return unnamed;
    }
}
