package brussels.repere.directory;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists in parts: a statement takes no more than some ten thousand values. */
final class Batches {

    private static final int AT_ONCE = 500;

    private Batches() {}

    static <T> Stream<List<T>> of(List<T> all) {
        int parts = (all.size() + AT_ONCE - 1) / AT_ONCE;
        return IntStream.range(0, parts)
                .mapToObj(part -> all.subList(part * AT_ONCE, Math.min(all.size(), (part + 1) * AT_ONCE)));
    }
}
