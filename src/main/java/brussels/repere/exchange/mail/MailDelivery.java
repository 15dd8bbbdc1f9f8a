package brussels.repere.exchange.mail;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Hands mails to the mail server, on connections that stay open. It says what became of a mail, and above all whether it may have left.
 * Safe for use by several threads.
 */
@ApplicationScoped
public class MailDelivery {

    /** Of one mail, with its connection; less than after which it counts as doubtful. */
    private static final long TIMEOUT_SECONDS = 60;

    private static final String RECIPIENT_REFUSED = "recipient address not accepted";
    private static final String DATA_REFUSED = "sending data failed";
    private static final int PERMANENT = 500;

    private final MailClient client;
    private final MessageEncoder messages;
    private final Context eventLoop;

    MailDelivery(MailClient client, MessageEncoder messages, Vertx vertx) {
        this.client = client;
        this.messages = messages;
        this.eventLoop = vertx.getOrCreateContext();
    }

    DeliveryOutcome deliver(CampaignLetter letter) throws InterruptedException {
        try {
            send(messages.encode(letter)).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return DeliveryOutcome.of(DeliveryOutcome.Kind.SENT);
        } catch (ExecutionException failure) {
            return judge(failure.getCause());
        } catch (TimeoutException silence) {
            return DeliveryOutcome.of(DeliveryOutcome.Kind.DOUBTFUL);
        }
    }

    /**
     * On one event loop: asked from another thread, the client may miss the greeting of a mail server on a new connection, and then waits
     * for it without end.
     */
    private CompletableFuture<MailResult> send(MailMessage message) {
        CompletableFuture<MailResult> sent = new CompletableFuture<>();
        eventLoop.runOnContext(on -> {
            try {
                client.sendMail(message).onComplete(sent::complete, sent::completeExceptionally);
            } catch (RuntimeException e) {
                sent.completeExceptionally(e);
            }
        });
        return sent;
    }

    /** Only a clear answer says that a mail did not leave. */
    private static DeliveryOutcome judge(Throwable failure) {
        if (failure instanceof SMTPException answer) {
            String said = String.valueOf(answer.getMessage());
            int code = answer.getReplyCode();
            boolean forGood = code >= PERMANENT;
            boolean ofThisMail = said.startsWith(RECIPIENT_REFUSED) || said.startsWith(DATA_REFUSED);
            DeliveryOutcome.Kind kind = !forGood
                    ? DeliveryOutcome.Kind.LATER
                    : ofThisMail ? DeliveryOutcome.Kind.BOUNCED : DeliveryOutcome.Kind.SHUT_OUT;
            return new DeliveryOutcome(kind, code);
        }
        boolean never = failure instanceof ConnectException || failure instanceof UnknownHostException;
        return DeliveryOutcome.of(never ? DeliveryOutcome.Kind.AWAY : DeliveryOutcome.Kind.DOUBTFUL);
    }
}
