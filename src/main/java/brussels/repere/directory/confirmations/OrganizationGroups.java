package brussels.repere.directory.confirmations;

import brussels.repere.directory.confirmations.OrganizationGroup.Member;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.mailing.MailAddresses;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds organisations with all their antennas among the open records; those that are told with another record are left out, as they are in
 * lists. What joins them is said by {@link OrganizationGrouping}. Safe for use by several threads.
 */
@ApplicationScoped
public class OrganizationGroups {

    private static final String SELECT =
            """
            select v.source, v.source_id, v.id, v.name_fr, v.name_nl, coalesce(v.email, ''), s.phones, coalesce(v.website, ''),
                coalesce(l.is_confidential, false)
            from service v join service_at_location s on s.service_id = v.id left join location l on l.id = s.location_id
            where v.joined_to is null and v.closed_on is null""";

    private static final String ORDER = " order by v.source, v.source_id";

    private final EntityManager entities;

    OrganizationGroups(EntityManager entities) {
        this.entities = entities;
    }

    /** Lists all organisations, each open record in one of them. */
    @Transactional
    public List<OrganizationGroup> list() {
        List<?> rows =
                entities.createNativeQuery(SELECT + ORDER, Object[].class).getResultList();
        return OrganizationGrouping.group(
                rows.stream().map(row -> member((Object[]) row)).toList());
    }

    /** Finds the organisation of one of its records; empty if there is no such record, or it is closed. */
    @Transactional
    public Optional<OrganizationGroup> find(RecordKey record) {
        List<?> rows = entities.createNativeQuery(SELECT + " and v.source = :source" + ORDER, Object[].class)
                .setParameter("source", record.source())
                .getResultList();
        return OrganizationGrouping.group(
                        rows.stream().map(row -> member((Object[]) row)).toList())
                .stream()
                .filter(group -> group.records().contains(record))
                .findFirst();
    }

    private static Member member(Object[] row) {
        return new Member(
                new RecordKey((String) row[0], (String) row[1]),
                (UUID) row[2],
                new Bilingual((String) row[3], (String) row[4]),
                MailAddresses.read(((String) row[5]).toLowerCase(Locale.ROOT)),
                List.of((String[]) row[6]),
                (String) row[7],
                (Boolean) row[8]);
    }
}
