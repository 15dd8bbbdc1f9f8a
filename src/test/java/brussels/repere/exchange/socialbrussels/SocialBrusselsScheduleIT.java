package brussels.repere.exchange.socialbrussels;

import static brussels.repere.testing.RegisterRecordBuilder.record;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.storage.SourceFactsReader;
import brussels.repere.exchange.socialbrussels.client.SocialBrusselsSettings;
import brussels.repere.exchange.wording.SourceNames;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RegisterServer;
import brussels.repere.testing.RegisterServer.Fault;
import brussels.repere.testing.TestRecords;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that the schedule starts. */
@ApplicationTest
class SocialBrusselsScheduleIT {

    private static final int ID = 900_000_000;

    @Inject
    SocialBrusselsSchedule schedule;

    @Inject
    SourceFactsReader directory;

    @Inject
    TestRecords records;

    @TempDir
    Path temp;

    private Map<String, String> settings = Map.of();

    private void configure(RegisterServer server) {
        settings = Map.of(
                "repere.data",
                temp.toString(),
                SocialBrusselsSettings.URL_SETTING,
                server.url().toString(),
                "repere.social-brussels.timeout-seconds",
                "2",
                "repere.social-brussels.attempts",
                "1");
        settings.forEach(System::setProperty);
    }

    @AfterEach
    void clear() {
        settings.keySet().forEach(System::clearProperty);
        records.remove("source_id ~ '^9[0-9]{8}$'");
    }

    @DisplayName("A run that is due during another is skipped, searches go on, and the next run follows a failure")
    @Test
    void skipsAndGoesOn() {
        try (RegisterServer server = new RegisterServer()) {
            server.has(record(ID)).fails("actionzones", Fault.SILENT);
            configure(server);
            schedule.start();
            await(() -> server.requestCount() == 1);
            schedule.start();
            schedule.start();
            given().get("/api/v1/services?territory=commune:21010").then().statusCode(200);
            await(() -> !schedule.isRunning());
            assertThat(server.takeRequests()).isEqualTo(List.of("actionzones"));
            assertThat(directory.listBySourceId(SourceNames.REGISTER)).doesNotContainKey(Integer.toString(ID));

            schedule.start();
            await(() -> !schedule.isRunning());
            assertThat(directory.listBySourceId(SourceNames.REGISTER)).containsKey(Integer.toString(ID));
        }
    }

    private static void await(BooleanSupplier met) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!met.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
