package brussels.repere.directory.campaigns;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.confirmations.OrganizationGroup;
import brussels.repere.directory.confirmations.OrganizationGroups;
import brussels.repere.directory.editing.EditorRights;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.mailing.MailAddresses;
import brussels.repere.directory.mailing.MailHashes;
import brussels.repere.directory.mailing.MailRefusals;
import brussels.repere.directory.objections.ObjectionBook;
import brussels.repere.directory.objections.ObjectionStore;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds whom a campaign asks. Left out are those who objected to being listed, and those who were asked lately; who has no address, or none
 * that may be written to, is told apart: they can be called. Safe for use by several threads.
 */
@ApplicationScoped
public class CampaignSelection {

    private static final String ASKED_LATELY =
            """
            select distinct r.source, r.source_id
            from campaign_mail m join campaign c on c.id = m.campaign_id join campaign_mail_record r on r.mail_id = m.id
            where m.state <> 'bounced' and m.sent_at > now() - :days * interval '1 day'
                or m.state in ('sending', 'doubtful') and m.claimed_at > now() - :days * interval '1 day'
                or m.state = 'waiting' and c.state in ('sending', 'paused')""";

    private final OrganizationGroups groups;
    private final AskedRecords records;
    private final EditorRights rights;
    private final CurrentTaxonomy taxonomy;
    private final ObjectionStore objections;
    private final MailRefusals refusals;
    private final EntityManager entities;

    CampaignSelection(
            OrganizationGroups groups,
            AskedRecords records,
            EditorRights rights,
            CurrentTaxonomy taxonomy,
            ObjectionStore objections,
            MailRefusals refusals,
            EntityManager entities) {
        this.groups = groups;
        this.records = records;
        this.rights = rights;
        this.taxonomy = taxonomy;
        this.objections = objections;
        this.refusals = refusals;
        this.entities = entities;
    }

    /**
     * Whom a choice finds.
     *
     * @param organizations with those who can only be called, in the order of their names
     * @param askedLately how many were left out because they were asked lately
     * @param objected how many because they objected
     */
    public record Selection(List<AskedOrganization> organizations, int askedLately, int objected) {

        public Selection {
            organizations = List.copyOf(organizations);
        }

        public List<AskedOrganization> reachable() {
            return organizations.stream().filter(AskedOrganization::isReachable).toList();
        }
    }

    @Transactional
    public Selection select(CampaignChoice choice) {
        Map<RecordKey, AskedRecord> known = records.readAll();
        Set<RecordKey> lately = listAskedLately(choice.restDays());
        ObjectionBook objected = objections.open();
        Set<String> categories =
                choice.category() == null ? Set.of() : taxonomy.get().withDescendants(choice.category());
        List<AskedOrganization> chosen = new ArrayList<>();
        Addresses addresses = new Addresses(refusals.hashes(), refusals.listAll(), objected);
        int askedLately = 0;
        int objections = 0;
        for (OrganizationGroup group : groups.list()) {
            List<AskedRecord> members = group.records().stream()
                    .map(known::get)
                    .filter(record -> record != null)
                    .toList();
            if (members.isEmpty() || !isChosen(members, choice, categories)) {
                continue;
            }
            if (members.stream().anyMatch(record -> objected.contains(record.key()))) {
                objections++;
            } else if (members.stream().anyMatch(record -> lately.contains(record.key()))) {
                askedLately++;
            } else {
                chosen.add(organization(group, members, addresses));
            }
        }
        return new Selection(chosen, askedLately, objections);
    }

    private Set<RecordKey> listAskedLately(int days) {
        List<?> rows = entities.createNativeQuery(ASKED_LATELY, Object[].class)
                .setParameter("days", (double) days)
                .getResultList();
        Set<RecordKey> keys = new HashSet<>();
        rows.forEach(row -> keys.add(new RecordKey((String) ((Object[]) row)[0], (String) ((Object[]) row)[1])));
        return keys;
    }

    private boolean isChosen(List<AskedRecord> members, CampaignChoice choice, Set<String> categories) {
        return (choice.category() == null
                        || members.stream()
                                .anyMatch(record -> !Collections.disjoint(
                                        record.listed().offering().categories(), categories)))
                && (choice.dueFields().isEmpty()
                        || members.stream().anyMatch(record -> !Collections.disjoint(record.due(), choice.dueFields())))
                && (!choice.neverConfirmed() || members.stream().noneMatch(AskedRecord::confirmed))
                && (choice.bassin() == null || isOfBassin(members, choice.bassin()));
    }

    /** The link opens all records of the organisation: so all of them must be those of the bassin. */
    private boolean isOfBassin(List<AskedRecord> members, String bassin) {
        Actor editor = new Actor(new UUID(0, 0), "", Set.of(new Grant(Role.BASSIN_EDITOR, bassin)));
        return members.stream()
                .allMatch(record -> rights.decide(editor, Action.RUN_CAMPAIGNS, record.entry()) == Decision.ALLOWED);
    }

    private static AskedOrganization organization(
            OrganizationGroup group, List<AskedRecord> members, Addresses addresses) {
        List<String> stated = addresses.list(members);
        List<String> free = stated.stream().filter(addresses::isFree).toList();
        AskedRecord first = members.get(0);
        boolean confidential =
                members.stream().anyMatch(record -> record.entry().location().confidential());
        return new AskedOrganization(
                first.key(),
                first.listed().service().id(),
                confidential ? first.listed().service().name() : group.name(),
                members.stream().map(AskedRecord::key).toList(),
                free,
                !stated.isEmpty() && free.isEmpty(),
                MailLanguage.of(members.stream().map(AskedRecord::listed).toList()),
                members.stream()
                        .flatMap(record -> record.listed().contact().phones().stream())
                        .distinct()
                        .toList(),
                dueOf(members));
    }

    static List<EntryField> dueOf(List<AskedRecord> members) {
        return DueFacts.ASKED.stream()
                .filter(field ->
                        members.stream().anyMatch(record -> record.due().contains(field)))
                .toList();
    }

    /** Which addresses an organisation has, and which of them may be written to. */
    private record Addresses(MailHashes hashes, Set<ByteBuffer> refused, ObjectionBook objected) {

        /** Lists them, the one of most records first. */
        List<String> list(List<AskedRecord> members) {
            Map<String, Integer> uses = new LinkedHashMap<>();
            Map<String, String> written = new LinkedHashMap<>();
            members.forEach(
                    record -> MailAddresses.read(record.listed().contact().email())
                            .forEach(address -> {
                                String folded = address.toLowerCase(Locale.ROOT);
                                written.putIfAbsent(folded, address);
                                uses.merge(folded, 1, Integer::sum);
                            }));
            return uses.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .map(use -> written.get(use.getKey()))
                    .toList();
        }

        boolean isFree(String address) {
            return !refused.contains(hashes.ofAddress(address))
                    && !objected.knowsAnyOf(new ContactDetails(List.of(), null, address));
        }
    }
}
