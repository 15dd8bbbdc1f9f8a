package brussels.repere.directory.matching;

import brussels.repere.directory.EntryField;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the rules by which an operator joins records, and applies them again: what an import brings is joined as what was there. A join
 * that a person undid stays undone, and a record that is joined already stays as it is. Safe for use by several threads.
 */
@ApplicationScoped
// Only commands ask for it, by its type.
@Unremovable
public class JoinRules {

    private final EntityManager entities;
    private final RecordJoins joins;
    private final SourcePairs pairs;

    JoinRules(EntityManager entities, RecordJoins joins, SourcePairs pairs) {
        this.entities = entities;
        this.joins = joins;
        this.pairs = pairs;
    }

    /** Keeps a rule, in place of one of the same name. */
    @Transactional
    public void keep(JoinRule rule) {
        entities.createNativeQuery(
                        """
                        insert into join_rule (name, told_source, other_source, min_score, fields)
                        values (:name, :told, :other, :score, cast(:fields as text[]))
                        on conflict (name) do update set told_source = excluded.told_source,
                            other_source = excluded.other_source, min_score = excluded.min_score, fields = excluded.fields""")
                .setParameter("name", rule.name())
                .setParameter("told", rule.toldSource())
                .setParameter("other", rule.otherSource())
                .setParameter("score", rule.minScore())
                .setParameter(
                        "fields",
                        rule.fields().stream().map(EntryField::code).sorted().toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * Forgets a rule. Its joins stay until they are undone.
     *
     * @return whether there was one of that name
     */
    @Transactional
    public boolean forget(String name) {
        return entities.createNativeQuery("delete from join_rule where name = :name")
                        .setParameter("name", name)
                        .executeUpdate()
                > 0;
    }

    @Transactional
    public List<JoinRule> list() {
        List<?> rows = entities.createNativeQuery(
                        "select name, told_source, other_source, min_score, fields from join_rule order by name")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new JoinRule(
                        (String) cells[0], (String) cells[1], (String) cells[2], (Double) cells[3], fields((String[])
                                cells[4])))
                .toList();
    }

    private static Set<EntryField> fields(String[] codes) {
        return Arrays.stream(codes)
                .flatMap(code -> EntryField.find(code).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Applies a rule.
     *
     * @return how many records were joined that were not
     */
    public int apply(JoinRule rule) {
        return joins.joinNew(pairs.listJoins(rule), rule.fields(), rule.name()).size();
    }

    /**
     * Keeps a rule and applies it, both or neither.
     *
     * @return how many records were joined that were not
     */
    @Transactional
    public int start(JoinRule rule) {
        keep(rule);
        return apply(rule);
    }

    /** Applies all rules again, in the order of their names. Without any, this reads nothing else. */
    public int repeat() {
        return list().stream().mapToInt(this::apply).sum();
    }
}
