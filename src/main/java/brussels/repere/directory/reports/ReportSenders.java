package brussels.repere.directory.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.generation.BrusselsClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Recognises a sender who reports the same twice on one day, whichever instance is asked and after a restart too. The
 * database holds a random salt for today and a {@link SenderFingerprint} for each report of today; those of past days
 * are deleted, at the latest ten minutes after midnight while the service runs, or with the next report. Safe for use
 * by several threads.
 */
@ApplicationScoped
class ReportSenders {

    private static final int SALT_BYTES = 32;

    private final EntityManager entities;
    private final BrusselsClock clock;
    private final SecureRandom random = new SecureRandom();

    ReportSenders(EntityManager entities, BrusselsClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Returns the salt of a day, the same in all instances. Whoever asks first creates it; others wait for that. Must be
     * called outside of a transaction, so that nobody waits for long.
     */
    byte[] salt(LocalDate day) {
        byte[] fresh = new byte[SALT_BYTES];
        random.nextBytes(fresh);
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery(
                            "insert into report_sender_salt (day, salt) values (:day, :salt) on conflict do nothing")
                    .setParameter("day", day)
                    .setParameter("salt", fresh)
                    .executeUpdate();
            deleteBefore(day);
            return (byte[])
                    entities.createNativeQuery("select salt from report_sender_salt where day = :day", byte[].class)
                            .setParameter("day", day)
                            .getSingleResult();
        });
    }

    /**
     * Remembers who reports what, within a transaction. If another transaction is about to remember the same, this waits
     * for its end.
     *
     * @param report the id that the report will have if it is not a repetition
     * @return the id of the earlier report if this is a repetition
     */
    Optional<UUID> remember(LocalDate day, int fingerprint, UUID service, ReportCode code, UUID report) {
        int inserted = entities.createNativeQuery(
                        """
                        insert into report_sender (day, service_id, code, fingerprint, report_id)
                        values (:day, :service, :code, :fingerprint, :report) on conflict do nothing""")
                .setParameter("day", day)
                .setParameter("service", service)
                .setParameter("code", code.name())
                .setParameter("fingerprint", fingerprint)
                .setParameter("report", report)
                .executeUpdate();
        if (inserted > 0) {
            return Optional.empty();
        }
        return Optional.of((UUID) entities.createNativeQuery(
                        """
                        select report_id from report_sender
                        where day = :day and service_id = :service and code = :code and fingerprint = :fingerprint""",
                        UUID.class)
                .setParameter("day", day)
                .setParameter("service", service)
                .setParameter("code", code.name())
                .setParameter("fingerprint", fingerprint)
                .getSingleResult());
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetPastDays() {
        QuarkusTransaction.requiringNew().run(() -> deleteBefore(clock.today()));
    }

    private void deleteBefore(LocalDate day) {
        for (String table : new String[] {"report_sender", "report_sender_salt"}) {
            entities.createNativeQuery("delete from " + table + " where day < :day")
                    .setParameter("day", day)
                    .executeUpdate();
        }
    }
}
