package brussels.repere.directory.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.importing.LikelyDuplicates;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds records that may be the institution that somebody is about to add. Safe for use by several threads. */
@ApplicationScoped
public class NewRecords {

    private final DirectoryReader directory;
    private final EntityManager entities;

    NewRecords(DirectoryReader directory, EntityManager entities) {
        this.directory = directory;
        this.entities = entities;
    }

    /** A record that may be the same. */
    public record LikelyDouble(UUID id, Bilingual name, String source, Set<LikelyDuplicates.SharedTrait> sharedTraits) {

        public LikelyDouble {
            sharedTraits = Set.copyOf(sharedTraits);
        }
    }

    /** Lists open public records with a similar name that share a telephone or a place with a new one. */
    @Transactional
    public List<LikelyDouble> listDoubles(DirectoryEntry entry) {
        if (entry.organization().name() == null || entry.location().confidential()) {
            return List.of();
        }
        LikelyDuplicates duplicates = new LikelyDuplicates();
        directory.forEachPublicEntry(duplicates::add);
        return duplicates.listLike(entry).stream()
                .map(pair -> new LikelyDouble(
                        idOf(pair.second()), pair.second().name(), pair.second().source(), pair.sharedTraits()))
                .toList();
    }

    private UUID idOf(LikelyDuplicates.RecordReference record) {
        return (UUID) entities.createNativeQuery(
                        "select id from service where source = :source and source_id = :id", UUID.class)
                .setParameter("source", record.source())
                .setParameter("id", record.sourceId())
                .getSingleResult();
    }
}
