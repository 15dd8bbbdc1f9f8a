package brussels.repere.accounts.audit;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.audit.AuditReader.AuditQuery;
import brussels.repere.testing.ApplicationTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
class AuditRetentionIT {

    @Inject
    AuditLog log;

    @Inject
    AuditReader reader;

    @Inject
    AuditRetention retention;

    @DisplayName("What is older than two years is forgotten, and nothing else")
    @Test
    void forgets() {
        UUID somebody = UUID.randomUUID();
        note(somebody, 740, "old");
        note(somebody, 720, "young");
        retention.forgetOld();
        assertThat(reader.list(new AuditQuery(somebody, null, null), 1, 10).events())
                .extracting(AuditEvent::action)
                .containsExactly("young");
    }

    private void note(UUID account, int daysAgo, String action) {
        Instant at = Instant.now().minus(Duration.ofDays(daysAgo));
        log.note(new AuditEvent(at, account, action, AuditOutcome.DONE, null, List.of()));
    }
}
