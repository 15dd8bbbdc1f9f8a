package brussels.repere.search.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class NumberedSetsTest {

    private static final int NUMBERS = 200;

    @DisplayName("What is in at least so many of the sets is found, however many there are")
    @Test
    void inAtLeast() {
        Random random = new Random(1);
        List<RoaringBitmap> sets = IntStream.range(0, 7)
                .mapToObj(each ->
                        RoaringBitmap.bitmapOf(random.ints(80, 0, NUMBERS).toArray()))
                .toList();
        for (int count = 1; count <= sets.size() + 1; count++) {
            int least = count;
            int[] expected = IntStream.range(0, NUMBERS)
                    .filter(number ->
                            sets.stream().filter(set -> set.contains(number)).count() >= least)
                    .toArray();
            assertThat(NumberedSets.inAtLeast(count, sets).toArray())
                    .as("at least %d", count)
                    .isEqualTo(expected);
        }
    }
}
