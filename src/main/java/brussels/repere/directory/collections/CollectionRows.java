package brussels.repere.directory.collections;

import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Reads collections, and writes their sections. Safe for use by several threads. */
@ApplicationScoped
public class CollectionRows {

    private static final String SELECT =
            """
            select id, slug, title_fr, title_nl, about_fr, about_nl, keeper, territory, account_id, has_lost_keeper, status, revised_at,
                version
            from collection\s""";

    /** More than Brussels has; a list of all is read at once. */
    private static final int MAX_LISTED = 500;

    private final EntityManager entities;

    CollectionRows(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<ServiceCollection> find(UUID id) {
        return read(entities.createNativeQuery(SELECT + "where id = :id", Object[].class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    @Transactional
    public Optional<ServiceCollection> findBySlug(String slug) {
        return read(entities.createNativeQuery(SELECT + "where slug = :slug", Object[].class)
                        .setParameter("slug", slug))
                .stream()
                .findFirst();
    }

    /** Lists all, by their slug. */
    @Transactional
    public List<ServiceCollection> list() {
        return read(entities.createNativeQuery(SELECT + "order by slug limit " + MAX_LISTED, Object[].class));
    }

    /** Lists those that everybody may read, by their slug. */
    @Transactional
    public List<ServiceCollection> listPublished() {
        return read(entities.createNativeQuery(
                SELECT + "where status = 'published' order by slug limit " + MAX_LISTED, Object[].class));
    }

    private List<ServiceCollection> read(Query query) {
        List<?> found = query.getResultList();
        List<UUID> ids = found.stream().map(row -> (UUID) ((Object[]) row)[0]).toList();
        Map<UUID, List<CollectionSection>> sections = ids.isEmpty() ? Map.of() : readSections(ids);
        return found.stream().map(row -> collection((Object[]) row, sections)).toList();
    }

    private static ServiceCollection collection(Object[] row, Map<UUID, List<CollectionSection>> sections) {
        UUID id = (UUID) row[0];
        return new ServiceCollection(
                id,
                new CollectionContent(
                        (String) row[1],
                        new Bilingual((String) row[2], (String) row[3]),
                        Bilingual.orNull((String) row[4], (String) row[5]),
                        (String) row[6],
                        readTerritory((String) row[7]),
                        sections.getOrDefault(id, List.of())),
                CollectionStatus.of((String) row[10]),
                (UUID) row[8],
                (Boolean) row[9],
                (Instant) row[11],
                ((Number) row[12]).longValue());
    }

    private static TerritoryKey readTerritory(String text) {
        return text == null
                ? null
                : new TerritoryKey(
                        Level.find(text.substring(0, text.indexOf(':'))).orElseThrow(),
                        text.substring(text.indexOf(':') + 1));
    }

    private Map<UUID, List<CollectionSection>> readSections(List<UUID> collections) {
        Map<UUID, Map<Integer, List<CollectionItem>>> items = new HashMap<>();
        for (Object each : entities.createNativeQuery(
                        """
                        select collection_id, section, kind, reference, title_fr, title_nl, note_fr, note_nl
                        from collection_item where collection_id in (:ids) order by collection_id, section, position""",
                        Object[].class)
                .setParameter("ids", collections)
                .getResultList()) {
            Object[] row = (Object[]) each;
            items.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                    .computeIfAbsent((Integer) row[1], section -> new ArrayList<>())
                    .add(new CollectionItem(
                            CollectionItem.Kind.find((String) row[2]).orElseThrow(),
                            (String) row[3],
                            Bilingual.orNull((String) row[4], (String) row[5]),
                            Bilingual.orNull((String) row[6], (String) row[7])));
        }
        Map<UUID, List<CollectionSection>> sections = new HashMap<>();
        for (Object each : entities.createNativeQuery(
                        """
                        select collection_id, position, title_fr, title_nl, about_fr, about_nl
                        from collection_section where collection_id in (:ids) order by collection_id, position""",
                        Object[].class)
                .setParameter("ids", collections)
                .getResultList()) {
            Object[] row = (Object[]) each;
            UUID id = (UUID) row[0];
            sections.computeIfAbsent(id, first -> new ArrayList<>())
                    .add(new CollectionSection(
                            new Bilingual((String) row[2], (String) row[3]),
                            Bilingual.orNull((String) row[4], (String) row[5]),
                            items.getOrDefault(id, Map.of()).getOrDefault((Integer) row[1], List.of())));
        }
        return sections;
    }

    static void setContent(NativeQuery<?> write, CollectionContent content) {
        write.setParameter("slug", content.slug());
        setText(write, "title", content.title());
        setText(write, "about", content.about());
        write.setParameter("keeper", content.keeper())
                .setParameter(
                        "territory",
                        content.territory() == null ? null : content.territory().toString(),
                        String.class);
    }

    private static void setText(NativeQuery<?> write, String name, Bilingual text) {
        write.setParameter(name + "Fr", text == null ? null : text.fr(), String.class)
                .setParameter(name + "Nl", text == null ? null : text.nl(), String.class);
    }

    /** Writes the sections of a collection that has none. */
    void addSections(UUID id, List<CollectionSection> sections) {
        for (int number = 0; number < sections.size(); number++) {
            CollectionSection section = sections.get(number);
            NativeQuery<?> insert = entities.createNativeQuery(
                            """
                            insert into collection_section (collection_id, position, title_fr, title_nl, about_fr, about_nl)
                            values (:id, :position, :titleFr, :titleNl, :aboutFr, :aboutNl)""")
                    .unwrap(NativeQuery.class);
            setText(insert, "title", section.title());
            setText(insert, "about", section.about());
            insert.setParameter("id", id).setParameter("position", number).executeUpdate();
            addItems(id, number, section.items());
        }
    }

    private void addItems(UUID id, int section, List<CollectionItem> items) {
        for (int number = 0; number < items.size(); number++) {
            CollectionItem item = items.get(number);
            NativeQuery<?> insert = entities.createNativeQuery(
                            """
                            insert into collection_item
                                (collection_id, section, position, kind, reference, title_fr, title_nl, note_fr, note_nl)
                            values (:id, :section, :position, :kind, :reference, :titleFr, :titleNl, :noteFr, :noteNl)""")
                    .unwrap(NativeQuery.class);
            setText(insert, "title", item.title());
            setText(insert, "note", item.note());
            insert.setParameter("id", id)
                    .setParameter("section", section)
                    .setParameter("position", number)
                    .setParameter("kind", item.kind().code())
                    .setParameter("reference", item.reference())
                    .executeUpdate();
        }
    }
}
