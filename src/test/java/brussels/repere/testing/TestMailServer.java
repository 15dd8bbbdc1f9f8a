package brussels.repere.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on this machine that takes mails, or refuses them as a test says. */
public final class TestMailServer implements AutoCloseable {

    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private volatile int senderRefusal;
    private final SMTPServer server;

    private TestMailServer(int port) {
        server = SMTPServer.port(port)
                .messageHandlerFactory(context -> new Handler())
                .build();
    }

    /** @param raw as it was sent */
    public record Mail(String to, byte[] raw) {

        public MimeMessage parse() {
            try {
                return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            } catch (MessagingException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** @param port 0 for one that is free */
    public static TestMailServer start(int port) {
        TestMailServer server = new TestMailServer(port);
        server.server.start();
        return server;
    }

    /** On which it listens. */
    public int port() {
        return server.getPortAllocated();
    }

    public List<Mail> mails() {
        return mails;
    }

    public List<String> recipients() {
        return mails.stream().map(Mail::to).sorted().toList();
    }

    /** Refuses what is for an address with a code, until {@link #forget}. */
    public void refuse(String address, int code) {
        refusals.put(address, code);
    }

    /** Refuses everything. */
    public void refuseSender(int code) {
        senderRefusal = code;
    }

    /** Forgets all mails, and takes everything. */
    public void forget() {
        mails.clear();
        refusals.clear();
        senderRefusal = 0;
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        private String to;

        @Override
        public void from(String sender) throws RejectException {
            if (senderRefusal > 0) {
                throw new RejectException(senderRefusal, "not from you");
            }
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            Integer code = refusals.get(recipient);
            if (code != null) {
                throw new RejectException(code, "no such mailbox");
            }
            to = recipient;
        }

        @Override
        public String data(InputStream data) throws IOException {
            mails.add(new Mail(to, data.readAllBytes()));
            return null;
        }

        @Override
        public void done() {
            // Nothing is kept open.
        }
    }
}
