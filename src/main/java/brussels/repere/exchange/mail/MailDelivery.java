package brussels.repere.exchange.mail;

import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.mailencoder.MailEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Hands mails to the mail server, on connections that stay open, or writes them as files. It says what became of a mail, and above all
 * whether it may have left. Safe for use by several threads.
 */
@ApplicationScoped
public class MailDelivery {

    /** Of one mail, with its connection; less than after which it counts as doubtful. */
    private static final long TIMEOUT_SECONDS = 60;

    private static final String RECIPIENT_REFUSED = "recipient address not accepted";
    private static final String DATA_REFUSED = "sending data failed";
    private static final int PERMANENT = 500;

    private final Vertx vertx;
    private final MailClient client;
    private final MailSettings settings;
    /** All connections belong to one thread: otherwise a greeting that comes at once may meet nobody, and the mail hangs. */
    private volatile Context loop;

    MailDelivery(Vertx vertx, MailClient client, MailSettings settings) {
        this.vertx = vertx;
        this.client = client;
        this.settings = settings;
    }

    DeliveryOutcome deliver(CampaignLetter letter) throws InterruptedException {
        try {
            send(message(letter)).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return DeliveryOutcome.of(DeliveryOutcome.Kind.SENT);
        } catch (ExecutionException failure) {
            return judge(failure.getCause());
        } catch (TimeoutException silence) {
            return DeliveryOutcome.of(DeliveryOutcome.Kind.DOUBTFUL);
        }
    }

    private CompletableFuture<Object> send(MailMessage message) {
        CompletableFuture<Object> sent = new CompletableFuture<>();
        context().runOnContext(now -> {
            try {
                client.sendMail(message).toCompletionStage().whenComplete((result, failure) -> {
                    if (failure == null) {
                        sent.complete(result);
                    } else {
                        sent.completeExceptionally(failure);
                    }
                });
            } catch (RuntimeException unsent) {
                sent.completeExceptionally(unsent);
            }
        });
        return sent;
    }

    /** The first of several that ask at once may ask for nothing. */
    private Context context() {
        Context known = loop;
        if (known == null) {
            known = vertx.getOrCreateContext();
            loop = known;
        }
        return known;
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

    /** Writes a mail as a file, as it would leave; mail programs open it as a draft. */
    Path write(CampaignLetter letter, Path file) throws IOException {
        MailMessage message = message(letter);
        message.getHeaders().set("X-Unsent", "1");
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, encode(message), StandardCharsets.UTF_8);
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static String encode(MailMessage message) {
        return new MailEncoder(message, "localhost")
                .encode()
                .replace("\r\n", "\n")
                .replace("\n", "\r\n");
    }

    MailMessage message(CampaignLetter letter) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        letter.headers().forEach(headers::set);
        headers.set("Message-ID", letter.messageId());
        return new MailMessage()
                .setFrom(settings.from() + " (" + settings.sender() + ")")
                .setTo(letter.to())
                .setBounceAddress(settings.from())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .setHeaders(headers);
    }
}
