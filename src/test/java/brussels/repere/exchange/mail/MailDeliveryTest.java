package brussels.repere.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.TestMailServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailDeliveryTest {

    private static final int MAILS = 1500;

    private TestMailServer server;
    private Vertx vertx;
    private MailDelivery delivery;

    @BeforeEach
    void start() {
        server = TestMailServer.start(0);
        vertx = Vertx.vertx();
        MailConfig config =
                new MailConfig().setHostname("localhost").setPort(server.port()).setStarttls(StartTLSOptions.DISABLED);
        MailSettings settings = new MailSettings(new SmallRyeConfigBuilder()
                .withDefaultValue("repere.mail.from", "repere@example.brussels")
                .build());
        delivery = new MailDelivery(MailClient.create(vertx, config), new MessageEncoder(settings), vertx);
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        server.close();
    }

    @DisplayName("After each refusal the next mail needs a new connection, and none misses what the server says on it")
    @Test
    void connections() throws Exception {
        List<Future<DeliveryOutcome>> outcomes = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < MAILS; i++) {
            CampaignLetter letter = letter(i);
            if (i % 2 == 0) {
                server.refuse(letter.to(), 550);
            }
            outcomes.add(threads.submit(() -> delivery.deliver(letter)));
        }
        for (int i = 0; i < MAILS; i++) {
            DeliveryOutcome.Kind expected = i % 2 == 0 ? DeliveryOutcome.Kind.BOUNCED : DeliveryOutcome.Kind.SENT;
            assertThat(outcomes.get(i).get(2, TimeUnit.MINUTES).kind()).isEqualTo(expected);
        }
        threads.shutdown();
        assertThat(server.mails()).hasSize(MAILS / 2);
    }

    private static CampaignLetter letter(int number) {
        return new CampaignLetter(
                "m" + number + "@maison.be", "<" + number + "@a.be>", "Sujet", "Texte", "<p>Texte</p>", Map.of());
    }
}
