package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.CrisisPhone;
import brussels.repere.directory.crisis.CrisisPhone.Time;
import brussels.repere.directory.crisis.EntryContent;
import brussels.repere.directory.crisis.RosterEntry;
import brussels.repere.directory.crisis.RosterEntryStore;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.text.Bilingual;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes entries of the roster of test records, and takes all of the roster away again. */
@ApplicationScoped
public class TestRoster {

    private final RosterEntryStore store;
    private final EntityManager entities;

    TestRoster(RosterEntryStore store, EntityManager entities) {
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

    /** @param bassin null for the whole Region */
    public RosterEntry add(String bassin, String task, UUID record, LocalDate confirmedOn, UUID by) {
        return store.add(
                new EntryContent(
                        bassin,
                        task,
                        EntryContent.Kind.SERVICE,
                        record,
                        "Coordination de garde",
                        List.of(
                                new CrisisPhone("02 500 10 17", Time.DAY),
                                new CrisisPhone("0475 12 34 56", Time.NIGHT)),
                        new Bilingual("Jour et nuit", "Dag en nacht"),
                        new Bilingual("40 repas", null),
                        new Bilingual("Prévenir la veille", null),
                        confirmedOn),
                by);
    }

    public void clear() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("crisis_entry", "crisis_agreement", "crisis_exercise", "crisis_device")
                        .forEach(table -> entities.createNativeQuery("delete from " + table)
                                .executeUpdate()));
    }

    /** @param kind {@code service} or {@code organization} */
    public long countOf(String kind) {
        return count("crisis_entry where kind = '" + kind + "'");
    }

    long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + rows, Long.class)
                                .getSingleResult())
                        .longValue());
    }
}
