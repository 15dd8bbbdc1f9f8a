package brussels.repere.directory.campaigns;

import brussels.repere.directory.confirmations.ConfirmationRequest;
import brussels.repere.directory.confirmations.ConfirmationStore;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
            select m.id, m.source, m.source_id, m.state, m.round, m.reply_code, m.sent_at, m.request_id, m.called_on,
                m.name_fr, m.name_nl
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

    /** Counts the mails of campaigns that are being sent which have not left yet. */
    @Transactional
    public long countWaitingMails() {
        return ((Number) entities.createNativeQuery(
                                """
                                select count(*) from campaign_mail m join campaign c on c.id = m.campaign_id
                                where c.state = 'sending' and m.state = 'waiting'""")
                        .getSingleResult())
                .longValue();
    }

    /** Counts without reading the records: while mails leave it is asked every second. */
    @Transactional
    public CampaignCounts count(UUID campaign) {
        return CampaignCounts.of(
                rows(campaign).stream().map(row -> row.tell(List.of(), 0)).toList());
    }

    /**
     * Some of those that a condition leaves.
     *
     * @param total of all
     */
    public record Page(int total, List<CampaignMail> mails) {

        public Page {
            mails = List.copyOf(mails);
        }
    }

    /**
     * Lists those that a condition leaves, by name. The condition knows no telephones and no facts.
     *
     * @param from the number of the first one, from 0
     */
    @Transactional
    public Page list(UUID campaign, Predicate<CampaignMail> wanted, int from, int limit) {
        List<Row> found = rows(campaign).stream()
                .filter(row -> wanted.test(row.tell(List.of(), 0)))
                .sorted(Comparator.comparing(Row::sortable, String.CASE_INSENSITIVE_ORDER))
                .toList();
        List<Row> page = found.stream().skip(from).limit(limit).toList();
        Map<UUID, List<RecordKey>> keys = listKeys(campaign);
        Map<RecordKey, AskedRecord> open = page.isEmpty()
                ? Map.of()
                : records.read(page.stream()
                        .flatMap(row -> keys.getOrDefault(row.id(), List.of()).stream())
                        .toList());
        return new Page(
                found.size(),
                page.stream()
                        .map(row -> tell(row, keys.getOrDefault(row.id(), List.of()), open))
                        .toList());
    }

    private static CampaignMail tell(Row row, List<RecordKey> keys, Map<RecordKey, AskedRecord> open) {
        return row.tell(
                keys.stream()
                        .sorted(Comparator.comparing((RecordKey key) -> !key.equals(row.key())))
                        .map(open::get)
                        .filter(Objects::nonNull)
                        .toList(),
                keys.size());
    }

    private record Row(
            UUID id,
            RecordKey key,
            Bilingual name,
            MailState state,
            boolean reminder,
            Integer replyCode,
            Instant sentAt,
            ConfirmationRequest.State answer,
            LocalDate calledOn) {

        private String sortable() {
            return name.in(Lang.DEFAULT);
        }

        /** @param open those of its records that are open; none where only the state counts */
        private CampaignMail tell(List<AskedRecord> open, int asked) {
            AskedRecord first = open.stream().findFirst().orElse(null);
            return new CampaignMail(
                    id,
                    first == null ? null : first.listed().service().id(),
                    toldName(open),
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
                    CampaignSelection.dueOf(open));
        }

        /** A record may have become one that tells no address since it was asked. */
        private Bilingual toldName(List<AskedRecord> open) {
            return open.stream().anyMatch(record -> record.entry().location().confidential())
                    ? open.get(0).listed().service().name()
                    : name;
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
                        new Bilingual((String) row[9], (String) row[10]),
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
