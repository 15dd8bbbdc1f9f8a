package brussels.repere.search.connection;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.http.ConnectionClosedException;
import org.elasticsearch.client.ResponseException;

/** Says to operators in one sentence why the search engine could not be used, without what was sent to it. */
public final class EngineFault {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private EngineFault() {}

    /** @param failure what a client of the engine threw, or an exception that it caused */
    public static String explain(Throwable failure) {
        return find(
                        failure,
                        CertPathBuilderException.class,
                        unknown ->
                                "its certificate is signed by none of the authorities that are trusted (repere.search.authorities)")
                .or(() -> find(
                        failure,
                        CertPathValidatorException.class,
                        invalid -> "its certificate is not valid: " + invalid.getMessage()))
                .or(() -> find(
                        failure,
                        SSLPeerUnverifiedException.class,
                        other -> "its certificate names another host than quarkus.elasticsearch.hosts"))
                .or(() -> find(
                        failure,
                        SSLException.class,
                        tls -> "no connection by TLS comes about (" + tls.getMessage()
                                + "); quarkus.elasticsearch.protocol says whether it is by TLS"))
                .or(() -> find(failure, ResponseException.class, EngineFault::explainAnswer))
                .or(
                        () -> find(
                                failure,
                                ConnectionClosedException.class,
                                closed ->
                                        "it closes connections without an answer, as one does that wants TLS (quarkus.elasticsearch.protocol=https)"))
                .or(() -> find(failure, ConnectException.class, refused -> "nothing answers at its address"))
                .or(() -> find(failure, SocketTimeoutException.class, slow -> "it does not answer in time"))
                .or(() -> find(failure, TimeoutException.class, slow -> "it does not answer in time"))
                .orElseGet(() -> failure.toString().lines().findFirst().orElse(""));
    }

    private static String explainAnswer(ResponseException refused) {
        int status = refused.getResponse().getStatusLine().getStatusCode();
        if (status == UNAUTHORIZED) {
            return "it accepts neither user and password nor key that are configured (401; quarkus.elasticsearch.username,"
                    + " .password or .api-key)";
        }
        return status == FORBIDDEN
                ? "whom it lets in lacks a right there (403; deploy/CONNECT.md lists the rights needed): "
                        + refused.getResponse().getRequestLine().getMethod() + " "
                        + refused.getResponse().getRequestLine().getUri()
                : "it answers " + status;
    }

    private static <T extends Throwable> Optional<String> find(
            Throwable failure, Class<T> type, Function<T, String> sentence) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(sentence.apply(type.cast(cause)));
            }
        }
        return Optional.empty();
    }
}
