package brussels.repere.exchange.socialbrussels.client;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.failsafe.Execution;
import dev.failsafe.ExecutionContext;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/**
 * Asks the register for one thing after the other, at a limited rate, and again if a response fails, comes too late or is cut
 * off. What it cannot get that way is an {@link ImportFailure} with words for it. For one thread.
 */
public final class RegisterClient {

    /** A server that wants to be left alone for longer is asked another day. */
    private static final Duration MAX_RETRY_AFTER = Duration.ofMinutes(15);

    private static final int REQUEST_TIMEOUT = 408;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final SocialBrusselsSettings settings;
    private final Sleeper sleeper;
    private final RateLimiter<Object> rateLimiter;
    private final RetryPolicy<Object> retryPolicy;
    private final HttpDownload download;
    private int requests;

    public RegisterClient(SocialBrusselsSettings settings, Sleeper sleeper) {
        this.settings = settings;
        this.sleeper = sleeper;
        this.rateLimiter = RateLimiter.smoothBuilder(settings.maxRequestsPerSecond(), Duration.ofSeconds(1))
                .build();
        this.retryPolicy = RetryPolicy.builder()
                .handle(FailedAttempt.class)
                .abortOn(RegisterClient::wantsTooLongAPause)
                .withMaxAttempts(settings.maxAttempts())
                .withDelayFn(this::pauseAfter)
                .build();
        this.download = new HttpDownload(settings.userAgent(), settings.timeout());
    }

    private static boolean wantsTooLongAPause(Throwable failure) {
        return failure instanceof FailedAttempt failed && failed.retryAfter().compareTo(MAX_RETRY_AFTER) > 0;
    }

    /** Each pause is twice as long as the one before, or as long as the server says if that is longer. */
    private Duration pauseAfter(ExecutionContext<Object> attempts) {
        FailedAttempt failed = attempts.getLastException();
        Duration own = settings.firstPause().multipliedBy(1L << (attempts.getAttemptCount() - 1));
        return own.compareTo(failed.retryAfter()) > 0 ? own : failed.retryAfter();
    }

    /** Reads a response from a file. An {@link IOException} means that it was cut off; it is then asked for again. */
    public interface BodyReader<T> {
        T read(Path body) throws IOException;
    }

    /** @param headers of the HTTP response */
    public record Response<T>(T content, HttpHeaders headers) {}

    /** Returns how many requests were made so far, repeated ones included. */
    public int countRequests() {
        return requests;
    }

    /**
     * @param name what findings call the thing that is asked for
     * @param folder in which the response is a file while it is read
     * @param maxBytes of the response
     * @return empty if the register does not have it
     */
    public <T> Optional<Response<T>> fetch(String name, URI address, Path folder, long maxBytes, BodyReader<T> reader) {
        // The policies decide whether and when to ask again. The sleeper makes the pauses, since an executor of
        // Failsafe would
        // really sleep, in tests too.
        Execution<Object> attempts = Execution.of(retryPolicy);
        try {
            while (true) {
                sleeper.sleep(rateLimiter.reservePermit());
                try {
                    return attempt(name, address, folder, maxBytes, reader);
                } catch (FailedAttempt failed) {
                    attempts.recordException(failed);
                    if (attempts.isComplete()) {
                        throw giveUp(name, failed, attempts.getAttemptCount());
                    }
                    sleeper.sleep(attempts.getDelay());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(name, "social.stopped");
        }
    }

    private ImportFailure giveUp(String name, FailedAttempt failed, int attempts) {
        return attempts < settings.maxAttempts()
                ? failure(name, "social.wait", failed.retryAfter().toMinutes())
                : failure(name, failed.code(), failed.param(), attempts);
    }

    private <T> Optional<Response<T>> attempt(
            String name, URI address, Path folder, long maxBytes, BodyReader<T> reader)
            throws FailedAttempt, InterruptedException {
        requests++;
        // Each attempt has its own file: the one before may still write to its file after a time-out.
        Path body = folder.resolve("part-" + requests);
        try {
            HttpResponse<Path> response = download.run(address, body, maxBytes);
            int status = response.statusCode();
            if (status == HttpDownload.OK) {
                return Optional.of(new Response<>(read(name, body, reader), response.headers()));
            }
            if (status == NOT_FOUND || status == GONE) {
                return Optional.empty();
            }
            if (status < SERVER_ERRORS && status != TOO_MANY_REQUESTS && status != REQUEST_TIMEOUT) {
                throw failure(name, "social.status", status);
            }
            throw new FailedAttempt("social.failing", status, RetryAfter.parse(response.headers(), Instant.now()));
        } catch (TimeoutException late) {
            throw new FailedAttempt("social.late", settings.timeout().toSeconds(), Duration.ZERO);
        } catch (BoundedFileSubscriber.TooLargeException large) {
            throw failure(name, "file.too-large", maxBytes >> 20);
        } catch (IOException broken) {
            throw new FailedAttempt("social.cut", "", Duration.ZERO);
        } finally {
            delete(body);
        }
    }

    private static <T> T read(String name, Path body, BodyReader<T> reader) throws IOException {
        if (Files.size(body) == 0) {
            throw new EOFException();
        }
        try {
            return reader.read(body);
        } catch (JsonProcessingException unreadable) {
            if (TruncatedJson.isTruncated(unreadable, body)) {
                throw new EOFException();
            }
            throw failure(name, "social.no-json");
        }
    }

    private static void delete(Path body) {
        try {
            Files.deleteIfExists(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportFailure failure(String name, String code, Object... params) {
        return new ImportFailure(ImportFinding.error(name, 0, code, params));
    }
}
