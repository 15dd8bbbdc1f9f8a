package brussels.repere.exchange.socialbrussels.client;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Writes the body of a response to a file, and breaks off one that is too large. */
final class BoundedFileSubscriber implements BodySubscriber<Path> {

    private final BodySubscriber<Path> file;
    private final long maxBytes;
    private Subscription subscription;
    private long read;

    BoundedFileSubscriber(Path path, long maxBytes) {
        this.file = BodySubscribers.ofFile(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        this.maxBytes = maxBytes;
    }

    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void onSubscribe(Subscription started) {
        subscription = started;
        file.onSubscribe(started);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        read += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
        if (read > maxBytes) {
            subscription.cancel();
            file.onError(new TooLargeException());
        } else {
            file.onNext(buffers);
        }
    }

    @Override
    public void onError(Throwable failure) {
        file.onError(failure);
    }

    @Override
    public void onComplete() {
        file.onComplete();
    }

    @Override
    public CompletionStage<Path> getBody() {
        return file.getBody();
    }
}
