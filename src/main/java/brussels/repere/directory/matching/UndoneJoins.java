package brussels.repere.directory.matching;

import brussels.repere.generation.BrusselsClock;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Remembers which joins a person undid, so that no rule makes them again, in whichever order the rule names the two records. Needs a
 * transaction.
 */
final class UndoneJoins {

    private static final String SAME_PAIR = "told_id in (:one, :other) and joined_id in (:one, :other)";

    private final EntityManager entities;
    private final BrusselsClock clock;

    UndoneJoins(EntityManager entities, BrusselsClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param one and the other are ids of services */
    boolean has(UUID one, UUID other) {
        return !entities.createNativeQuery("select 1 from undone_join where " + SAME_PAIR)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList()
                .isEmpty();
    }

    void forget(UUID one, UUID other) {
        entities.createNativeQuery("delete from undone_join where " + SAME_PAIR)
                .setParameter("one", one)
                .setParameter("other", other)
                .executeUpdate();
    }

    /**
     * Notes the joins of services, before they are undone. Those of a rule that goes are not noted: another rule may make them again.
     *
     * @param atLocations ids of joined services at location
     * @param by who decided all of them; null where one record is separated
     */
    void note(List<?> atLocations, String by) {
        entities.createNativeQuery(
                        """
                        insert into undone_join (told_id, joined_id, undone_on)
                        select v.joined_to, v.id, :today from service v join service_at_location s on s.service_id = v.id
                        where s.id in :affected and not exists (select from join_rule r where r.name = :by)
                        on conflict do nothing""")
                .setParameter("today", clock.today())
                .setParameter("affected", atLocations)
                .setParameter("by", by == null ? "" : by)
                .executeUpdate();
    }
}
