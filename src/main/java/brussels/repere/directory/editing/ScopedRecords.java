package brussels.repere.directory.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.ScopeRelation;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Tells of many records at once what somebody may do with them. Safe for use by several threads. */
@ApplicationScoped
public class ScopedRecords {

    private final StoredRecords records;
    private final EditorRights rights;
    private final CurrentTerritoryMap maps;

    ScopedRecords(StoredRecords records, EditorRights rights, CurrentTerritoryMap maps) {
        this.records = records;
        this.rights = rights;
        this.maps = maps;
    }

    /**
     * A record of which somebody may at least know that it is there. Immutable.
     *
     * @param name without an address that they may not see
     * @param source the name of its source
     * @param closedOn null while it is open
     * @param hidden whether it has an address that they may not see
     * @param decision on what they want to do
     */
    public record ScopedRecord(
            UUID id, Bilingual name, String source, LocalDate closedOn, boolean hidden, Decision decision) {}

    /**
     * @param ids of services; of those that are joined to others nothing is found
     * @param bassin the code of a bassin to which they must belong; null for any
     * @return by these ids, with the decision on an action
     */
    @Transactional
    public Map<UUID, ScopedRecord> list(Collection<UUID> ids, Actor actor, Action action, String bassin) {
        RecordScopes scopes = new RecordScopes(maps.get());
        Map<UUID, ScopedRecord> found = new LinkedHashMap<>();
        for (StoredRecord record : records.list(ids)) {
            DirectoryEntry entry = record.entry();
            if (bassin == null || scopes.relation(new Grant(Role.BASSIN_EDITOR, bassin), entry) == ScopeRelation.OWN) {
                found.put(
                        record.serviceId(),
                        new ScopedRecord(
                                record.serviceId(),
                                rights.hideAddress(actor, entry).organization().name(),
                                record.key().source(),
                                record.closedOn(),
                                rights.isHidden(actor, entry),
                                rights.decide(actor, action, entry)));
            }
        }
        return found;
    }
}
