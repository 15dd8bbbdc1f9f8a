package brussels.repere.exchange.socialbrussels.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Writes the body of an HTTP response to a file, once. Safe for use by several threads. */
final class HttpDownload {

    static final int OK = 200;

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final String userAgent;
    private final Duration timeout;
    private final HttpClient http;

    /** @param timeout of a request, from its first byte to the last byte of the response */
    HttpDownload(String userAgent, Duration timeout) {
        this.userAgent = userAgent;
        this.timeout = timeout;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(CONNECT_TIMEOUT.compareTo(timeout) < 0 ? CONNECT_TIMEOUT : timeout)
                .build();
    }

    /**
     * @param file receives the body if the status is {@link #OK}; it may still be written to for a moment after a time-out
     * @throws BoundedFileSubscriber.TooLargeException if the body is larger than {@code maxBytes}
     * @throws TimeoutException if the last byte does not come in time
     */
    HttpResponse<Path> run(URI address, Path file, long maxBytes)
            throws IOException, TimeoutException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", userAgent)
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<Path>> response = http.sendAsync(
                request,
                info -> info.statusCode() == OK
                        ? new BoundedFileSubscriber(file, maxBytes)
                        : BodySubscribers.replacing(file));
        try {
            // The time-out of a request of this client ends with the first byte of the response; this one ends with the
            // last.
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException unfinished) {
            response.cancel(true);
            throw unfinished;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
        }
    }
}
