package brussels.repere.directory.importing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists in parts: a statement takes no more than some ten thousand values. */
final class BatchSplitter {

    private static final int BATCH_SIZE = 500;

    private BatchSplitter() {}

    static <T> Stream<List<T>> split(List<T> all) {
        int parts = (all.size() + BATCH_SIZE - 1) / BATCH_SIZE;
        return IntStream.range(0, parts)
                .mapToObj(part -> all.subList(part * BATCH_SIZE, Math.min(all.size(), (part + 1) * BATCH_SIZE)));
    }
}
