package brussels.repere.directory.storage;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Splits long lists into batches: so few rows at a time fit into memory whatever the size of the directory. */
public final class BatchSplitter {

    private static final int BATCH_SIZE = 500;

    private BatchSplitter() {}

    public static <T> Stream<List<T>> split(List<T> all) {
        int batches = (all.size() + BATCH_SIZE - 1) / BATCH_SIZE;
        return IntStream.range(0, batches)
                .mapToObj(batch -> all.subList(batch * BATCH_SIZE, Math.min(all.size(), (batch + 1) * BATCH_SIZE)));
    }
}
