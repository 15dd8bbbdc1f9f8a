package brussels.repere.directory.upstream;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives imports what was sent to sources, and stores what came back. Safe for use by several threads. */
@ApplicationScoped
public class SentFacts {

    private final EntityManager entities;

    SentFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** Opens all that has not come back as it was sent. Needs the transaction that will {@link #save} it. */
    public SentBook open() {
        SentBook book = new SentBook();
        List<?> rows = entities.createNativeQuery(
                        """
                        select dispatch_id, position, source, source_id, field, sent, stated, stated_hash, came_back
                        from upstream_dispatch_row where came_back is distinct from 'caught-up'""",
                        Object[].class)
                .getResultList();
        rows.forEach(row -> add(book, (Object[]) row));
        return book;
    }

    /** A field that this version does not know stays as it is. */
    private static void add(SentBook book, Object[] row) {
        EntryField.find((String) row[4])
                .ifPresent(field -> book.add(new SentBook.Row(
                        (UUID) row[0],
                        (Integer) row[1],
                        new SentFact(
                                new RecordKey((String) row[2], (String) row[3]),
                                field,
                                (String) row[5],
                                (String) row[6],
                                (String) row[7],
                                null),
                        row[8] == null ? null : ReturnState.of((String) row[8]))));
    }

    /** Writes what came back otherwise than before. */
    public void save(SentBook book) {
        if (book.changed().isEmpty()) {
            return;
        }
        List<UUID> dispatches = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        List<String> states = new ArrayList<>();
        book.changed().forEach((row, state) -> {
            dispatches.add(row.dispatch());
            positions.add(row.position());
            states.add(state.code());
        });
        entities.createNativeQuery(
                        """
                        update upstream_dispatch_row r set came_back = c.state, came_back_at = clock_timestamp()
                        from unnest(cast(:dispatches as uuid[]), cast(:positions as int[]), cast(:states as text[]))
                            as c (dispatch, position, state)
                        where r.dispatch_id = c.dispatch and r.position = c.position""")
                .setParameter("dispatches", dispatches.toArray(UUID[]::new))
                .setParameter("positions", positions.toArray(Integer[]::new))
                .setParameter("states", states.toArray(String[]::new))
                .executeUpdate();
    }
}
