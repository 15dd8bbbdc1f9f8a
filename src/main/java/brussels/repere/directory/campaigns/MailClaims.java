package brussels.repere.directory.campaigns;

import brussels.repere.directory.confirmations.ConfirmationRequest;
import brussels.repere.directory.confirmations.ConfirmationStore;
import brussels.repere.directory.confirmations.OrganizationGroup;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.mailing.MailHashes;
import brussels.repere.directory.mailing.MailRefusals;
import brussels.repere.text.Bilingual;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Gives out the mails of the campaign that is being sent, each once, and writes down what became of them. A mail is claimed in a
 * transaction that is over before the mail server is asked: a process that dies in between leaves it claimed, and after a time it counts as
 * doubtful. Several threads, and several instances on one database, claim at the same time.
 */
@ApplicationScoped
public class MailClaims {

    /** Longer than the mail server may take for one mail. */
    private static final Duration DOUBTFUL_AFTER = Duration.ofMinutes(3);

    /** How long after the first try, the second ... it is tried again; after the last it is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    /** A reminder whose link is about to end gets another link. */
    private static final Duration MIN_LEFT = Duration.ofDays(7);

    private static final String NEXT =
            """
            select m.id, m.round, m.tries, m.address, m.address_hash, m.language, m.request_id, m.source, m.source_id, c.id,
                c.answer_days, m.name_fr, m.name_nl
            from campaign_mail m join campaign c on c.id = m.campaign_id
            where c.state = 'sending' and m.state = 'waiting' and (m.try_after is null or m.try_after <= clock_timestamp())
            order by m.try_after nulls first, m.id limit 1
            for update of m skip locked""";

    private final EntityManager entities;
    private final MailRefusals refusals;
    private final ConfirmationStore confirmations;
    private final AskedRecords records;

    MailClaims(EntityManager entities, MailRefusals refusals, ConfirmationStore confirmations, AskedRecords records) {
        this.entities = entities;
        this.refusals = refusals;
        this.confirmations = confirmations;
        this.records = records;
    }

    /** Claims the next mail; empty if none waits. Must be called outside of a transaction. */
    public Optional<ClaimedMail> claimNext() {
        while (true) {
            Tried tried = QuarkusTransaction.requiringNew().call(this::tryNext);
            if (tried.claimed() != null || !tried.more()) {
                return Optional.ofNullable(tried.claimed());
            }
        }
    }

    /** @param more whether there was one that is not to be sent any more */
    private record Tried(ClaimedMail claimed, boolean more) {}

    private Tried tryNext() {
        List<?> rows = entities.createNativeQuery(NEXT, Object[].class).getResultList();
        if (rows.isEmpty()) {
            return new Tried(null, false);
        }
        Object[] row = (Object[]) rows.get(0);
        UUID id = (UUID) row[0];
        if (refusals.isRefused((byte[]) row[4])) {
            useOtherAddress(id, MailState.REFUSED);
            return new Tried(null, true);
        }
        Map<RecordKey, AskedRecord> open = records.read(listRecords(id));
        if (open.isEmpty()) {
            set(id, MailState.UNSENT);
            return new Tried(null, true);
        }
        AskedRecord first = open.getOrDefault(
                new RecordKey((String) row[7], (String) row[8]),
                open.values().iterator().next());
        // A record may have become one that tells no address since.
        boolean confidential = open.values().stream()
                .anyMatch(record -> record.entry().location().confidential());
        Bilingual name =
                confidential ? first.listed().service().name() : new Bilingual((String) row[11], (String) row[12]);
        ConfirmationRequest request = request(row, name, open.values());
        entities.createNativeQuery(
                        """
                        update campaign_mail
                        set state = 'sending', claimed_at = clock_timestamp(), tries = tries + 1, request_id = :request
                        where id = :id""")
                .setParameter("id", id)
                .setParameter("request", request.id())
                .executeUpdate();
        return new Tried(
                new ClaimedMail(
                        id,
                        (UUID) row[9],
                        (Integer) row[2] + 1,
                        ((Number) row[1]).intValue() == 1,
                        (String) row[3],
                        MailLanguage.of((String) row[5]),
                        request.id(),
                        request.expiresAt(),
                        name,
                        open.size()),
                true);
    }

    private List<RecordKey> listRecords(UUID mail) {
        List<?> rows = entities.createNativeQuery(
                        "select source, source_id from campaign_mail_record where mail_id = :id", Object[].class)
                .setParameter("id", mail)
                .getResultList();
        return rows.stream()
                .map(row -> new RecordKey((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]))
                .toList();
    }

    private ConfirmationRequest request(Object[] row, Bilingual name, Collection<AskedRecord> open) {
        UUID known = (UUID) row[6];
        Instant now = Instant.now();
        return Optional.ofNullable(known)
                .flatMap(confirmations::find)
                .filter(request -> request.isUsable(now.plus(MIN_LEFT)))
                .orElseGet(() -> {
                    List<OrganizationGroup.Member> members = open.stream()
                            .map(record -> new OrganizationGroup.Member(
                                    record.key(),
                                    record.listed().service().id(),
                                    record.listed().service().name(),
                                    List.of(),
                                    List.of(),
                                    null,
                                    record.entry().location().confidential()))
                            .toList();
                    Instant until = now.plus((Integer) row[10], ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
                    return confirmations.create(new OrganizationGroup(name, members), until, (UUID) row[9], null);
                });
    }

    /** Writes down that the mail server took it. */
    public void markSent(ClaimedMail mail) {
        write(mail, "state = 'sent', sent_at = clock_timestamp(), reply_code = null", null);
    }

    /** Writes down that nobody knows whether it left. */
    public void markDoubtful(ClaimedMail mail) {
        write(mail, "state = 'doubtful'", null);
    }

    /** Writes down that its address takes no mail: the next address of the organisation is tried, or somebody is to call. */
    public void markBounced(ClaimedMail mail, int code) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (update(mail, "reply_code = :code", code) > 0) {
                useOtherAddress(mail.id(), MailState.BOUNCED);
            }
        });
    }

    /** Writes down that it surely did not leave, and is to be tried again later. */
    public void putBack(ClaimedMail mail, Integer code) {
        if (mail.attempt() > WAITS.size()) {
            write(mail, "state = 'unsent', reply_code = :code", code);
            return;
        }
        long seconds = WAITS.get(mail.attempt() - 1).toSeconds();
        write(
                mail,
                "state = 'waiting', reply_code = :code, try_after = clock_timestamp() + interval '" + seconds
                        + " seconds'",
                code);
    }

    /** Writes down that it surely did not leave, for a reason that has nothing to do with it. */
    public void release(ClaimedMail mail) {
        write(mail, "state = 'waiting', tries = tries - 1", null);
    }

    private void write(ClaimedMail mail, String changes, Integer code) {
        QuarkusTransaction.requiringNew().run(() -> update(mail, changes, code));
    }

    /** Only of the last try, and whether or not it counted as doubtful meanwhile. */
    private int update(ClaimedMail mail, String changes, Integer code) {
        NativeQuery<?> query = entities.createNativeQuery("update campaign_mail set " + changes
                        + " where id = :id and tries = :attempt and state in ('sending', 'doubtful')")
                .unwrap(NativeQuery.class);
        if (changes.contains(":code")) {
            query.setParameter("code", code, Integer.class);
        }
        return query.setParameter("id", mail.id())
                .setParameter("attempt", mail.attempt())
                .executeUpdate();
    }

    /** @param otherwise what it becomes if there is no other address to try */
    private void useOtherAddress(UUID id, MailState otherwise) {
        String[] others =
                (String[]) entities.createNativeQuery("select others from campaign_mail where id = :id", String[].class)
                        .setParameter("id", id)
                        .getSingleResult();
        if (others.length == 0) {
            set(id, otherwise);
            return;
        }
        MailHashes hashes = refusals.hashes();
        entities.createNativeQuery(
                        """
                        update campaign_mail
                        set state = 'waiting', tries = 0, try_after = null, address = :address, address_hash = :hash, others = :others
                        where id = :id""")
                .setParameter("id", id)
                .setParameter("address", others[0])
                .setParameter("hash", hashes.ofAddress(others[0]).array())
                .setParameter("others", Arrays.copyOfRange(others, 1, others.length))
                .executeUpdate();
    }

    private void set(UUID id, MailState state) {
        entities.createNativeQuery("update campaign_mail set state = :state where id = :id")
                .setParameter("id", id)
                .setParameter("state", state.code())
                .executeUpdate();
    }

    /** What a process claimed that is no more is doubtful. */
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void noteDoubtful() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                                update campaign_mail set state = 'doubtful'
                                where state = 'sending' and claimed_at < clock_timestamp() - :age * interval '1 second'""")
                .setParameter("age", (double) DOUBTFUL_AFTER.toSeconds())
                .executeUpdate());
    }
}
