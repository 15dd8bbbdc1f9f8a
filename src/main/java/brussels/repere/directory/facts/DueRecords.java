package brussels.repere.directory.facts;

import brussels.repere.directory.EntryField;
import brussels.repere.generation.BrusselsClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the open records that somebody should look at first: those whose telephone or hours, which age before the rest, are due for the
 * longest time. Safe for use by several threads.
 */
@ApplicationScoped
public class DueRecords {

    private static final String SELECT =
            """
            select s.id as id, v.name_fr as name_fr, v.name_nl as name_nl, v.last_verified as verified,
                cardinality(s.phones) > 0 as has_phones, coalesce(s.hours_fr, s.hours_nl) is not null as has_hours,
                p.last_verified as phones_verified, h.last_verified as hours_verified
            from service v
            join service_at_location s on s.service_id = v.id
            left join field_edit p on p.source = v.source and p.source_id = v.source_id and p.field = :phones
            left join field_edit h on h.source = v.source and h.source_id = v.source_id and h.field = :hours
            where v.joined_to is null and v.closed_on is null""";

    private final EntityManager entities;
    private final BrusselsClock clock;

    DueRecords(EntityManager entities, BrusselsClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private record Candidate(UUID id, LocalDate due, String name) {}

    /** @return ids of services at location, those first of which nobody knows how old they are */
    @Transactional
    public List<UUID> list() {
        LocalDate today = clock.today();
        List<?> rows = entities.createNativeQuery(SELECT, Tuple.class)
                .setParameter("phones", EntryField.PHONES.code())
                .setParameter("hours", EntryField.HOURS.code())
                .getResultList();
        return rows.stream()
                .flatMap(row -> candidate((Tuple) row))
                .filter(candidate -> !today.isBefore(candidate.due()))
                .sorted(Comparator.comparing(Candidate::due)
                        .thenComparing(Candidate::name)
                        .thenComparing(Candidate::id))
                .map(Candidate::id)
                .toList();
    }

    private static Stream<Candidate> candidate(Tuple row) {
        String verified = row.get("verified", String.class);
        Stream<LocalDate> phones = row.get("has_phones", Boolean.class)
                ? Stream.of(dueOn(EntryField.PHONES, row.get("phones_verified", String.class), verified))
                : Stream.empty();
        Stream<LocalDate> hours = row.get("has_hours", Boolean.class)
                ? Stream.of(dueOn(EntryField.HOURS, row.get("hours_verified", String.class), verified))
                : Stream.empty();
        String french = row.get("name_fr", String.class);
        String name = french == null ? row.get("name_nl", String.class) : french;
        return Stream.concat(phones, hours)
                .min(Comparator.naturalOrder())
                .map(due -> new Candidate(row.get("id", UUID.class), due, name))
                .stream();
    }

    private static LocalDate dueOn(EntryField field, String edited, String verified) {
        String month = edited == null ? verified : edited;
        return month == null
                ? LocalDate.MIN
                : FactPeriods.dueOn(field, YearMonth.parse(month).atEndOfMonth())
                        .orElseThrow();
    }
}
