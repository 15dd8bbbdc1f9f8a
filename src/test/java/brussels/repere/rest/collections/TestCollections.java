package brussels.repere.rest.collections;

import brussels.repere.directory.collections.CollectionContent;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionItem.Kind;
import brussels.repere.directory.collections.CollectionSection;
import brussels.repere.directory.collections.CollectionStatus;
import brussels.repere.directory.collections.CollectionStore;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.text.Bilingual;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes collections of test records, and takes them away again; those that the application brings stay. */
@ApplicationScoped
public class TestCollections {

    private static final String PREFIX = "test-";

    private final CollectionStore store;
    private final EntityManager entities;

    TestCollections(CollectionStore store, EntityManager entities) {
        this.store = store;
        this.entities = entities;
    }

    /** The id by which hits name a test record. */
    public UUID hit(String sourceId) {
        return QuarkusTransaction.requiringNew().call(() -> (UUID) entities.createNativeQuery(
                        """
                        select l.id from service_at_location l join service s on s.id = l.service_id
                        where s.source = :source and s.source_id = :id""",
                        UUID.class)
                .setParameter("source", DirectoryEntryBuilder.SOURCE)
                .setParameter("id", sourceId)
                .getSingleResult());
    }

    public CollectionItem item(String sourceId, String note) {
        return new CollectionItem(Kind.SERVICE, hit(sourceId).toString(), null, Bilingual.orNull(note, null));
    }

    /** Publishes one with one section. */
    public ServiceCollection publish(String name, TerritoryKey territory, UUID by, CollectionItem... items) {
        return publish(name, new Bilingual("Essai", "Proef"), new Bilingual("Partie", "Deel"), territory, by, items);
    }

    /** Publishes one for the whole Region, with one section, under titles that say what they are about. */
    public ServiceCollection publishTitled(String name, Bilingual title, Bilingual section, CollectionItem... items) {
        return publish(name, title, section, null, null, items);
    }

    private ServiceCollection publish(
            String name, Bilingual title, Bilingual section, TerritoryKey territory, UUID by, CollectionItem... items) {
        ServiceCollection draft = store.add(
                new CollectionContent(
                        PREFIX + name,
                        title,
                        null,
                        "Équipe d’essai",
                        territory,
                        List.of(new CollectionSection(
                                section, null, Stream.of(items).toList()))),
                by);
        return store.setStatus(draft.id(), draft.version(), CollectionStatus.PUBLISHED);
    }

    public void removeAll() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from collection where slug like '" + PREFIX + "%'")
                        .executeUpdate());
    }
}
