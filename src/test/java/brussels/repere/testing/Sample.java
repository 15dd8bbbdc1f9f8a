package brussels.repere.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What a test takes of more than every run has time for: the same sample in every run, and all of it with {@code mvn -Pthorough}.
 * It says on the console how many it took.
 */
public final class Sample {

    private static final boolean THOROUGH = Boolean.getBoolean("repere.tests.thorough");

    /** Fixed, so that a failure comes again; a sample of another seed is as good. */
    private static final long SEED = 20_170_201;

    private Sample() {}

    /** Whether this run is to look at everything. */
    public static boolean isThorough() {
        return THOROUGH;
    }

    /**
     * The sample in the order of all.
     *
     * @param what is sampled, in words for the console
     */
    public static <T> List<T> of(String what, List<T> all, int size) {
        if (THOROUGH || all.size() <= size) {
            return all;
        }
        List<Integer> positions = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            positions.add(i);
        }
        Collections.shuffle(positions, new Random(SEED));
        List<T> sample =
                positions.subList(0, size).stream().sorted().map(all::get).toList();
        System.out.printf("Sample: %d of %d %s (seed %d); all with -Pthorough%n", size, all.size(), what, SEED);
        return sample;
    }
}
