package brussels.repere.exchange.socialbrussels.client;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the register one thing after the other, at a pace, and again where an answer fails, comes too late or breaks off. What it
 * cannot have after that is an {@link ImportFailure} with words for it. For one thread.
 */
public final class RegisterClient {

    /** Who wants to be left alone for longer is asked another day. */
    private static final Duration MAX_RETRY_AFTER = Duration.ofMinutes(15);

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final SocialBrusselsSettings settings;
    private final Sleeper sleeper;
    private final RequestRateLimiter rateLimiter;
    private final HttpClient http;
    private int requests;

    public RegisterClient(SocialBrusselsSettings settings, Sleeper pauses) {
        this.settings = settings;
        this.sleeper = pauses;
        this.rateLimiter = new RequestRateLimiter(settings.maxRequestsPerSecond(), pauses);
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(
                        CONNECT_TIMEOUT.compareTo(settings.timeout()) < 0 ? CONNECT_TIMEOUT : settings.timeout())
                .build();
    }

    /** What is made of an answer; one that ends too early is asked for again. */
    public interface BodyReader<T> {
        T read(Path body) throws IOException;
    }

    /** @param headers of the answer */
    public record Response<T>(T content, HttpHeaders headers) {}

    /** Why another attempt is made, and how long the server wants to be left alone before. */
    private record FailedAttempt(String code, Object param, Duration retryAfter) {}

    /** How many were made so far, attempts included. */
    public int countRequests() {
        return requests;
    }

    /**
     * @param name as reports call what is asked for
     * @param into the folder in which the answer is a file for as long as it is read
     * @param most bytes of an answer
     * @return empty if there is no such thing
     */
    public <T> Optional<Response<T>> fetch(String name, URI address, Path into, long most, BodyReader<T> reading) {
        for (int attempt = 1; ; attempt++) {
            FailedAttempt failed;
            Path part = null;
            try {
                // Of its own: what came too late may still be written to the file of the attempt before.
                part = into.resolve("part-" + (requests + 1));
                HttpResponse<Path> answer = send(address, part, most);
                int status = answer.statusCode();
                if (status == OK) {
                    return Optional.of(new Response<>(read(name, part, reading), answer.headers()));
                }
                if (status == NOT_FOUND || status == GONE) {
                    return Optional.empty();
                }
                if (status < SERVER_ERRORS && status != TOO_MANY_REQUESTS && status != REQUEST_TIMEOUT) {
                    throw failure(name, "social.status", status);
                }
                failed = new FailedAttempt("social.failing", status, RetryAfter.parse(answer.headers(), Instant.now()));
            } catch (TimeoutException late) {
                failed = new FailedAttempt("social.late", settings.timeout().toSeconds(), Duration.ZERO);
            } catch (BoundedFileSubscriber.TooLargeException large) {
                throw failure(name, "file.too-large", most >> 20);
            } catch (IOException broken) {
                failed = new FailedAttempt("social.cut", "", Duration.ZERO);
            } finally {
                delete(part);
            }
            if (attempt >= settings.maxAttempts()) {
                throw failure(name, failed.code(), failed.param(), attempt);
            }
            await(name, attempt, failed);
        }
    }

    private static <T> T read(String name, Path part, BodyReader<T> reading) throws IOException {
        if (Files.size(part) == 0) {
            throw new EOFException();
        }
        try {
            return reading.read(part);
        } catch (JsonProcessingException unreadable) {
            if (TruncatedJson.isTruncated(unreadable, part)) {
                throw new EOFException();
            }
            throw failure(name, "social.no-json");
        }
    }

    private static void delete(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportFailure failure(String name, String code, Object... params) {
        return new ImportFailure(ImportFinding.error(name, 0, code, params));
    }

    private void await(String name, int attempt, FailedAttempt failed) {
        if (failed.retryAfter().compareTo(MAX_RETRY_AFTER) > 0) {
            throw failure(name, "social.wait", failed.retryAfter().toMinutes());
        }
        Duration own = settings.firstPause().multipliedBy(1L << (attempt - 1));
        try {
            sleeper.sleep(own.compareTo(failed.retryAfter()) > 0 ? own : failed.retryAfter());
        } catch (InterruptedException e) {
            throw interrupted(name);
        }
    }

    private static ImportFailure interrupted(String name) {
        Thread.currentThread().interrupt();
        return failure(name, "social.stopped");
    }

    private HttpResponse<Path> send(URI address, Path into, long most) throws IOException, TimeoutException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", settings.userAgent())
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<Path>> answer = null;
        try {
            rateLimiter.await();
            requests++;
            answer = http.sendAsync(
                    request,
                    info -> info.statusCode() == OK
                            ? new BoundedFileSubscriber(into, most)
                            : BodySubscribers.replacing(into));
            // The time-out of a request ends with the first byte of its answer; this one with the last.
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw late;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
        } catch (InterruptedException e) {
            if (answer != null) {
                answer.cancel(true);
            }
            throw interrupted(address.getPath());
        }
    }
}
