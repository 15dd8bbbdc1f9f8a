package brussels.repere.geography.population;

import brussels.repere.generation.DataGeneration;
import brussels.repere.text.MessageDigests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stores imported figures in the database. Storing them is a transaction that begins a new generation of the data, at which every
 * instance reads them.
 */
@ApplicationScoped
public class FigureStore {

    private final EntityManager entities;
    private final DataGeneration.Repository generation;

    FigureStore(EntityManager entities, DataGeneration.Repository generation) {
        this.entities = entities;
        this.generation = generation;
    }

    /**
     * Replaces the stored figures of the same kinds, all or none.
     *
     * @param file the name of the file that they are from
     * @return false if all of them are stored already; then nothing changes
     */
    @Transactional
    public boolean replace(String file, List<FigureSet> sets) {
        generation.lock();
        List<FigureSet> changed = sets.stream()
                .filter(set -> !hash(set).equals(findHash(set.kind())))
                .toList();
        if (changed.isEmpty()) {
            return false;
        }
        changed.forEach(set -> write(file, set));
        generation.next();
        return true;
    }

    private String findHash(String kind) {
        List<?> hashes = entities.createNativeQuery("select content_hash from figure_set where kind = :kind")
                .setParameter("kind", kind)
                .getResultList();
        return hashes.isEmpty() ? null : (String) hashes.get(0);
    }

    private void write(String file, FigureSet set) {
        entities.createNativeQuery("delete from figure_set where kind = :kind")
                .setParameter("kind", set.kind())
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        insert into figure_set
                            (kind, level, unit, publisher, licence, year, denominator, file_name, content_hash)
                        values (:kind, :level, :unit, :publisher, :licence, :year, cast(:denominator as text), :file, :hash)""")
                .setParameter("kind", set.kind())
                .setParameter("level", set.level())
                .setParameter("unit", set.unit().code())
                .setParameter("publisher", set.source().publisher())
                .setParameter("licence", set.source().licence())
                .setParameter("year", set.source().year())
                .setParameter("denominator", set.source().denominator())
                .setParameter("file", file)
                .setParameter("hash", hash(set))
                .executeUpdate();
        String[] codes = set.values().keySet().toArray(String[]::new);
        Double[] values = new Double[codes.length];
        for (int i = 0; i < codes.length; i++) {
            values[i] = set.values().get(codes[i]);
        }
        entities.createNativeQuery(
                        """
                        insert into figure_value (kind, code, value)
                        select :kind, row.code, row.value
                        from unnest(cast(:codes as text[]), cast(:values as double precision[])) as row (code, value)""")
                .setParameter("kind", set.kind())
                .setParameter("codes", codes)
                .setParameter("values", values)
                .executeUpdate();
    }

    /** Returns the figures that are in force: the imported ones and, of other kinds, those that the application brings. */
    @Transactional
    public FigureTable read() {
        Map<String, Map<String, Double>> values = new HashMap<>();
        for (Object row : entities.createNativeQuery("select kind, code, value from figure_value")
                .getResultList()) {
            Object[] cells = (Object[]) row;
            values.computeIfAbsent((String) cells[0], kind -> new HashMap<>())
                    .put((String) cells[1], ((Number) cells[2]).doubleValue());
        }
        List<?> sets = entities.createNativeQuery(
                        "select kind, level, unit, publisher, licence, year, denominator from figure_set order by kind")
                .getResultList();
        return FigureTable.of(
                sets.stream().map(row -> readSet((Object[]) row, values)).toList());
    }

    private static FigureSet readSet(Object[] cells, Map<String, Map<String, Double>> values) {
        return new FigureSet(
                (String) cells[0],
                (String) cells[1],
                FigureUnit.fromCode((String) cells[2]),
                new FigureSource(
                        (String) cells[3], (String) cells[4], ((Number) cells[5]).intValue(), false, (String) cells[6]),
                values.getOrDefault((String) cells[0], Map.of()));
    }

    private static String hash(FigureSet set) {
        String text = String.join(
                        "\n",
                        set.kind(),
                        set.level(),
                        set.unit().code(),
                        set.source().toString())
                + new TreeMap<>(set.values());
        return HexFormat.of().formatHex(MessageDigests.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
