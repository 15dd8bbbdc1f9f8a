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

/** Writes an answer to a file, and breaks off one that goes on and on. */
final class BoundedFileSubscriber implements BodySubscriber<Path> {

    private final BodySubscriber<Path> file;
    private final long maxBytes;
    private Subscription subscription;
    private long read;

    /** @param most bytes */
    BoundedFileSubscriber(Path path, long most) {
        this.file = BodySubscribers.ofFile(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        this.maxBytes = most;
    }

    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        file.onSubscribe(given);
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
