package brussels.repere.accounts.permission;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.text.BundledTable;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Decides what people may do. What {@code accounts/permissions.csv} does not allow is refused; of several roles of one person, that counts
 * which allows most. Safe for use by several threads.
 */
public final class Permissions {

    private static final Map<Role, List<Rule>> RULES = read();

    private record Rule(Action action, ScopeRelation relation, Decision decision) {}

    private Permissions() {}

    private static Map<Role, List<Rule>> read() {
        Map<Role, List<Rule>> rules = new EnumMap<>(Role.class);
        for (Map<String, String> row : BundledTable.read("accounts/permissions.csv")) {
            Role role = Role.find(row.get("role")).orElseThrow();
            Rule rule = new Rule(
                    Action.find(row.get("action")).orElseThrow(),
                    ScopeRelation.valueOf(constantName(row.get("scope"))),
                    Decision.valueOf(constantName(row.get("decision"))));
            rules.merge(role, List.of(rule), Permissions::join);
        }
        return Collections.unmodifiableMap(rules);
    }

    private static String constantName(String code) {
        return code.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static List<Rule> join(List<Rule> some, List<Rule> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Decides on an action that concerns no record, such as managing accounts. */
    public static Decision decide(Actor actor, Action action) {
        return decide(actor, action, grant -> ScopeRelation.OWN);
    }

    /** @param relation how the record that is concerned lies to the scope of a grant */
    public static Decision decide(Actor actor, Action action, Function<Grant, ScopeRelation> relation) {
        return actor.grants().stream()
                .map(grant -> decide(grant.role(), action, relation.apply(grant)))
                .max(Comparator.naturalOrder())
                .orElse(Decision.REFUSED);
    }

    private static Decision decide(Role role, Action action, ScopeRelation relation) {
        return RULES.getOrDefault(role, List.of()).stream()
                .filter(rule -> rule.action() == action && rule.relation() == relation)
                .map(Rule::decision)
                .findFirst()
                .orElse(Decision.REFUSED);
    }
}
