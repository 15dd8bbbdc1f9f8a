package brussels.repere.instances;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells other instances how often limits were used, in numbered batches that each reads once. Batches are kept for a minute, so that an
 * instance that starts while others serve knows what was used in the minute before. Safe for use by several threads.
 */
@ApplicationScoped
public class UseExchange {

    private final EntityManager entities;
    private final LiveInstances instances;

    UseExchange(EntityManager entities, LiveInstances instances) {
        this.entities = entities;
        this.instances = instances;
    }

    /** What one instance has told, and what it knows of others. Not safe for use by several threads. */
    public static final class Position {

        private final UUID instance;
        private final Map<UUID, Long> read = new HashMap<>();
        private long written;

        Position(UUID instance) {
            this.instance = instance;
        }
    }

    /** The position of this instance, which has told and read nothing. */
    public Position begin() {
        return new Position(instances.own());
    }

    /** Tells others what was used, and returns what they have told since. */
    public List<CountedUse> exchange(Position position, List<CountedUse> own) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!own.isEmpty()) {
                write(position, own);
            }
            return read(position);
        });
    }

    private void write(Position position, List<CountedUse> uses) {
        entities.createNativeQuery(
                        """
                        insert into limit_use_batch (instance_id, number, limits, names, uses)
                        values (:instance, :number, cast(:limits as text[]), cast(:names as text[]),
                            cast(:uses as integer[]))""")
                .setParameter("instance", position.instance)
                .setParameter("number", ++position.written)
                .setParameter("limits", uses.stream().map(CountedUse::limit).toArray(String[]::new))
                .setParameter("names", uses.stream().map(CountedUse::name).toArray(String[]::new))
                .setParameter("uses", uses.stream().map(CountedUse::uses).toArray(Integer[]::new))
                .executeUpdate();
    }

    private List<CountedUse> read(Position position) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select b.instance_id, b.number, b.limits, b.names, b.uses from limit_use_batch b
                        left join unnest(cast(:instances as uuid[]), cast(:numbers as bigint[])) as known (id, number)
                            on known.id = b.instance_id
                        where b.instance_id <> :own and b.number > coalesce(known.number, 0)
                            and b.written_at > now() - interval '1 minute'""",
                        Tuple.class)
                .setParameter("own", position.instance)
                .setParameter("instances", position.read.keySet().toArray(UUID[]::new))
                .setParameter("numbers", position.read.values().toArray(Long[]::new))
                .getResultList();
        List<CountedUse> told = new ArrayList<>();
        for (Object row : rows) {
            Tuple batch = (Tuple) row;
            position.read.merge(
                    batch.get("instance_id", UUID.class), ((Number) batch.get("number")).longValue(), Math::max);
            String[] limits = (String[]) batch.get("limits");
            String[] names = (String[]) batch.get("names");
            Integer[] uses = (Integer[]) batch.get("uses");
            for (int i = 0; i < limits.length; i++) {
                told.add(new CountedUse(limits[i], names[i], uses[i]));
            }
        }
        return told;
    }

    /** Forgets what is older than a minute, and instances that are gone. */
    public void forgetOld(Position position) {
        List<?> live = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("delete from limit_use_batch where written_at < now() - interval '1 minute'")
                    .executeUpdate();
            return entities.createNativeQuery("select id from live_instance", UUID.class)
                    .getResultList();
        });
        position.read.keySet().retainAll(live.stream().map(UUID.class::cast).collect(Collectors.toSet()));
        instances.forgetGone();
    }
}
