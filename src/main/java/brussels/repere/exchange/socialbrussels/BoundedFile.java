package brussels.repere.exchange.socialbrussels;

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
final class BoundedFile implements BodySubscriber<Path> {

    private final BodySubscriber<Path> file;
    private final long most;
    private Subscription subscription;
    private long read;

    /** @param most bytes */
    BoundedFile(Path path, long most) {
        this.file = BodySubscribers.ofFile(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        this.most = most;
    }

    static final class TooLarge extends IOException {
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
        if (read > most) {
            subscription.cancel();
            file.onError(new TooLarge());
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
