package brussels.repere.testing;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.ContestedServices;
import brussels.repere.directory.reports.ReportReceipt;
import brussels.repere.directory.reports.ReportStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes reports of people who never met, not over HTTP, where those of one address are counted; and takes them away again. */
@ApplicationScoped
public class TestReports {

    private static final AtomicLong SENDERS = new AtomicLong();

    private final ReportStore reports;
    private final ContestedServices contested;
    private final EntityManager entities;

    TestReports(ReportStore reports, ContestedServices contested, EntityManager entities) {
        this.reports = reports;
        this.contested = contested;
        this.entities = entities;
    }

    public ReportReceipt add(UUID service, ReportCode code, String text, Map<String, String> cells) {
        return reports.add(UUID.randomUUID(), service, code, text, cells, "sender " + SENDERS.incrementAndGet())
                .orElseThrow();
    }

    public UUID add(UUID service, ReportCode code) {
        return add(service, code, null, Map.of()).id();
    }

    /** As if it had been made on another day. */
    public void makeOn(UUID report, LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update report set made_on = :day where id = :id")
                        .setParameter("day", day)
                        .setParameter("id", report)
                        .executeUpdate());
    }

    /** What stands in a column of a report, as text; null for nothing. */
    public String read(UUID report, String column) {
        return QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery(
                        "select cast(" + column + " as text) from report where id = :id", String.class)
                .setParameter("id", report)
                .getSingleResult());
    }

    public void removeAll() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from report").executeUpdate();
            entities.createNativeQuery("delete from report_sender").executeUpdate();
        });
        contested.update();
    }
}
