package brussels.repere.directory.confirmations;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.EditableRecords;
import brussels.repere.directory.facts.RecordKey;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes links by hand, for somebody who sends them by themselves. A link lets its holder change what an organisation may change by itself, so
 * it is made only by whoever may change all of it, and for the antennas of which they may. Each method is a transaction. Safe for use by
 * several threads.
 */
@ApplicationScoped
// Commands ask for it by its type.
@Unremovable
public class LinkIssuing {

    private static final String VALID = "repere.confirmations.valid-days";
    private static final int MAX_DAYS = 365;

    private final ConfirmationStore requests;
    private final OrganizationGroups groups;
    private final EditableRecords records;
    private final AuditLog audit;
    private final Duration valid;

    LinkIssuing(
            ConfirmationStore requests,
            OrganizationGroups groups,
            EditableRecords records,
            AuditLog audit,
            @ConfigProperty(name = VALID, defaultValue = "30") int days) {
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException(VALID + " wants 1 to " + MAX_DAYS + ".");
        }
        this.requests = requests;
        this.groups = groups;
        this.records = records;
        this.audit = audit;
        this.valid = Duration.ofDays(days);
    }

    /** Returns how long a link holds. */
    public Duration valid() {
        return valid;
    }

    /** A link that was made, and for whom. */
    public record Issued(ConfirmationRequest request, OrganizationGroup organization) {}

    /** Returns whether somebody may make links for a record. */
    public boolean mayIssue(EditableRecord record) {
        return record.closedOn() == null && record.rights().get(EntryField.NAME) == Decision.ALLOWED;
    }

    /**
     * Makes a link for the organisation of a record.
     *
     * @param record that somebody may make links for
     * @return empty if it closed meanwhile
     */
    @Transactional
    public Optional<Issued> issue(EditableRecord record, Actor actor) {
        return groups.find(record.key()).map(group -> {
            List<OrganizationGroup.Member> own = group.members().stream()
                    .filter(member -> member.key().equals(record.key()) || mayIssue(member, actor))
                    .toList();
            return issue(new OrganizationGroup(group.name(), own), actor.accountId());
        });
    }

    private boolean mayIssue(OrganizationGroup.Member member, Actor actor) {
        return records.find(member.key(), actor).filter(this::mayIssue).isPresent();
    }

    /** Makes one for the operator. Empty if there is no such record, or it is closed. */
    @Transactional
    public Optional<Issued> issue(RecordKey record) {
        return groups.find(record).map(group -> issue(group, null));
    }

    private Issued issue(OrganizationGroup group, UUID by) {
        ConfirmationRequest request = requests.create(group, Instant.now().plus(valid), null, by);
        audit.note(AuditEvent.now(
                by,
                "confirmation-link-made",
                AuditOutcome.DONE,
                request.id().toString(),
                String.valueOf(request.records().size())));
        return new Issued(request, group);
    }

    /** Takes a link back; false if there is none, or somebody did. */
    @Transactional
    public boolean revoke(UUID request, UUID by) {
        boolean done = requests.revoke(request);
        if (done) {
            audit.note(AuditEvent.now(by, "confirmation-link-revoked", AuditOutcome.DONE, request.toString()));
        }
        return done;
    }
}
