package brussels.repere.directory.campaigns;

import brussels.repere.directory.confirmations.ConfirmationRequest;
import brussels.repere.directory.confirmations.ConfirmationStore;
import brussels.repere.directory.facts.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/** Says who was asked, who answered, and who is to be called. No address comes out of it. Safe for use by several threads. */
@ApplicationScoped
public class CampaignReader {

    private static final String SELECT =
            """
            select m.id, m.source, m.source_id, m.state, m.round, m.reply_code, m.sent_at, m.request_id, m.called_on
            from campaign_mail m where m.campaign_id = :id order by m.id""";

    private static final String SELECT_RECORDS =
            """
            select r.mail_id, r.source, r.source_id from campaign_mail_record r join campaign_mail m on m.id = r.mail_id
            where m.campaign_id = :id""";

    private final EntityManager entities;
    private final ConfirmationStore confirmations;
    private final AskedRecords records;

    CampaignReader(EntityManager entities, ConfirmationStore confirmations, AskedRecords records) {
        this.entities = entities;
        this.confirmations = confirmations;
        this.records = records;
    }

    /** Counts without reading the records: while mails leave it is asked every second. */
    @Transactional
    public CampaignCounts count(UUID campaign) {
        return CampaignCounts.of(
                rows(campaign).stream().map(row -> row.tell(List.of(), 0)).toList());
    }

    /** Lists those that some condition leaves, by name. */
    @Transactional
    public List<CampaignMail> list(UUID campaign, Predicate<CampaignMail> wanted) {
        List<Row> rows = rows(campaign).stream()
                .filter(row -> wanted.test(row.tell(List.of(), 0)))
                .toList();
        Map<UUID, List<RecordKey>> keys = listKeys(campaign);
        Map<RecordKey, AskedRecord> open = rows.isEmpty()
                ? Map.of()
                : records.read(rows.stream()
                        .flatMap(row -> keys.getOrDefault(row.id(), List.of()).stream())
                        .toList());
        List<CampaignMail> mails = new ArrayList<>();
        for (Row row : rows) {
            List<RecordKey> own = keys.getOrDefault(row.id(), List.of());
            mails.add(row.tell(
                    own.stream()
                            .sorted(Comparator.comparing((RecordKey key) -> !key.equals(row.key())))
                            .map(open::get)
                            .filter(Objects::nonNull)
                            .toList(),
                    own.size()));
        }
        mails.sort(Comparator.comparing(
                (CampaignMail mail) -> mail.name() == null
                        ? ""
                        : Objects.requireNonNullElse(
                                mail.name().fr(), mail.name().nl()),
                String.CASE_INSENSITIVE_ORDER));
        return mails;
    }

    private record Row(
            UUID id,
            RecordKey key,
            MailState state,
            boolean reminder,
            Integer replyCode,
            Instant sentAt,
            ConfirmationRequest.State answer,
            LocalDate calledOn) {

        CampaignMail tell(Collection<AskedRecord> open, int asked) {
            AskedRecord first = open.stream().findFirst().orElse(null);
            return new CampaignMail(
                    id,
                    first == null ? null : first.listed().service().id(),
                    first == null ? null : first.listed().service().name(),
                    asked,
                    state,
                    reminder,
                    replyCode,
                    sentAt,
                    answer,
                    calledOn,
                    open.stream()
                            .flatMap(record -> record.listed().contact().phones().stream())
                            .distinct()
                            .toList(),
                    CampaignSelection.dueOf(List.copyOf(open)));
        }
    }

    private List<Row> rows(UUID campaign) {
        Instant now = Instant.now();
        Map<UUID, ConfirmationRequest.State> answers = new HashMap<>();
        confirmations.listOfCampaign(campaign).forEach(request -> answers.put(request.id(), request.state(now)));
        List<?> rows = entities.createNativeQuery(SELECT, Object[].class)
                .setParameter("id", campaign)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Row(
                        (UUID) row[0],
                        new RecordKey((String) row[1], (String) row[2]),
                        MailState.of((String) row[3]),
                        ((Number) row[4]).intValue() == 1,
                        (Integer) row[5],
                        (Instant) row[6],
                        row[7] == null ? null : answers.get((UUID) row[7]),
                        (LocalDate) row[8]))
                .toList();
    }

    private Map<UUID, List<RecordKey>> listKeys(UUID campaign) {
        Map<UUID, List<RecordKey>> keys = new LinkedHashMap<>();
        List<?> rows = entities.createNativeQuery(SELECT_RECORDS, Object[].class)
                .setParameter("id", campaign)
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> keys.computeIfAbsent(
                        (UUID) row[0], none -> new ArrayList<>())
                .add(new RecordKey((String) row[1], (String) row[2])));
        return keys;
    }
}
