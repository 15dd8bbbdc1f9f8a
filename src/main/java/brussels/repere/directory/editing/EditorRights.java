package brussels.repere.directory.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.accounts.permission.ScopeRelation;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.confidentiality.AddressHiding;
import brussels.repere.directory.facts.ChangeAuthor;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what somebody may do with a record. Safe for use by several threads. */
@ApplicationScoped
public class EditorRights {

    private final CurrentTerritoryMap maps;
    private final GuardedFields guarded;

    EditorRights(CurrentTerritoryMap maps, GuardedFields guarded) {
        this.maps = maps;
        this.guarded = guarded;
    }

    /** Decides on something that is done to a record as a whole. */
    public Decision decide(Actor actor, Action action, DirectoryEntry entry) {
        return Permissions.decide(actor, action, relation(entry));
    }

    /** Decides on adding a record: an organisation may propose one more antenna, which is not in its scope yet. */
    public Decision decideOnAdding(Actor actor, DirectoryEntry entry) {
        return Permissions.decide(
                actor,
                Action.ADD,
                grant -> grant.role().scopeKind() == Role.ScopeKind.RECORD
                        ? ScopeRelation.OWN
                        : relation(entry).apply(grant));
    }

    /**
     * Decides on changing a field. A confidential address is changed or made public only by who may see it, and so is a text that tells
     * it: others see less of that than there is.
     */
    public Decision decide(Actor actor, EntryField field, DirectoryEntry entry) {
        if (isHidden(actor, entry) && AddressHiding.isHidden(field, entry)) {
            return Decision.REFUSED;
        }
        return decide(actor, guarded.actionOf(field), entry);
    }

    /**
     * Returns whether somebody may say that a field is right. Nothing changes by it, so whoever may propose changes of a record of their own may
     * say so; of a record for the whole Region, only who may change it.
     */
    public boolean mayConfirm(Actor actor, EntryField field, DirectoryEntry entry) {
        return switch (decide(actor, field, entry)) {
            case ALLOWED -> true;
            case PROPOSED -> {
                Function<Grant, ScopeRelation> relation = relation(entry);
                Actor own = new Actor(
                        actor.accountId(),
                        actor.name(),
                        actor.grants().stream()
                                .filter(grant -> relation.apply(grant) == ScopeRelation.OWN)
                                .collect(Collectors.toSet()));
                yield decide(own, field, entry) != Decision.REFUSED;
            }
            case REFUSED -> false;
        };
    }

    /** Returns what somebody does who changes a field. */
    Action actionOf(EntryField field) {
        return guarded.actionOf(field);
    }

    /** Returns whether a record has an address that somebody may not see. */
    public boolean isHidden(Actor actor, DirectoryEntry entry) {
        return entry.location().confidential() && !maySeeConfidential(actor);
    }

    /** Returns a record without its address, wherever it is told, if it is confidential and not for them. */
    public DirectoryEntry hideAddress(Actor actor, DirectoryEntry entry) {
        return isHidden(actor, entry) ? AddressHiding.hide(entry) : entry;
    }

    public boolean maySeeConfidential(Actor actor) {
        return Permissions.decide(actor, Action.SEE_CONFIDENTIAL_ADDRESSES) == Decision.ALLOWED;
    }

    private Function<Grant, ScopeRelation> relation(DirectoryEntry entry) {
        RecordScopes scopes = new RecordScopes(maps.get());
        return grant -> scopes.relation(grant, entry);
    }

    /** Returns by whose hand somebody changes a record: the role that allows most. */
    ChangeAuthor handOf(Actor actor, Action action, DirectoryEntry entry) {
        Function<Grant, ScopeRelation> relation = relation(entry);
        return actor.grants().stream()
                .max(Comparator.comparing((Grant grant) -> Permissions.decide(
                                new Actor(actor.accountId(), actor.name(), Set.of(grant)), action, relation))
                        .thenComparing(grant -> grant.role(), Comparator.reverseOrder()))
                .map(grant -> new ChangeAuthor(actor.accountId(), grant.role().code()))
                .orElseThrow();
    }
}
