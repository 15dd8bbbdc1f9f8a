package brussels.repere.search.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class TermColumnTest {

    private static TermColumn column(List<List<String>> valuesByService) {
        TermColumnBuilder builder = new TermColumnBuilder();
        for (int number = 0; number < valuesByService.size(); number++) {
            builder.add(number, valuesByService.get(number));
        }
        return builder.build();
    }

    @DisplayName("Services are found by a value, by one of several, and by a beginning")
    @Test
    void find() {
        TermColumn column = column(List.of(List.of("maison", "zorg"), List.of(), List.of("mais"), List.of("maison")));
        RoaringBitmap all = RoaringBitmap.bitmapOf(0, 1, 2, 3);
        assertThat(column.withAnyOf(List.of("maison"), all).toArray()).containsExactly(0, 3);
        assertThat(column.withAnyOf(List.of("zorg", "mais", "unknown"), all).toArray())
                .containsExactly(0, 2);
        assertThat(column.withAnyOf(List.of("maison", "mais"), RoaringBitmap.bitmapOf(1, 2, 3))
                        .toArray())
                .containsExactly(2, 3);
        assertThat(column.withBeginning("mais").toArray()).containsExactly(0, 2, 3);
        assertThat(column.withBeginning("").toArray()).containsExactly(0, 2, 3);
        assertThat(column.withBeginning("n").toArray()).isEmpty();
        assertThat(column.present().toArray()).containsExactly(0, 2, 3);
    }

    @DisplayName("Many values, and values of many services, are found as well")
    @Test
    void many() {
        TermColumn column = column(IntStream.range(0, 10_000)
                .mapToObj(number -> List.of("v" + number, number % 2 == 0 ? "even" : "odd"))
                .toList());
        RoaringBitmap all = RoaringBitmap.bitmapOfRange(0, 10_000);
        assertThat(column.withAnyOf(List.of("v9999"), all).toArray()).containsExactly(9_999);
        assertThat(column.withAnyOf(List.of("even"), all).getCardinality()).isEqualTo(5_000);
        assertThat(column.withBeginning("v999").getCardinality()).isEqualTo(11);
    }

    @DisplayName("Values stand in the order of the bytes of UTF-8, as the search engine has them")
    @Test
    void order() {
        List<String> values = new ArrayList<>(List.of("z", "é", "\uFB01", "\uD835\uDC9C", "a", "ab", ""));
        values.sort(TermOrder.INSTANCE);
        List<String> expected = new ArrayList<>(values);
        expected.sort((one, other) ->
                Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)));
        assertThat(values).isEqualTo(expected);
    }
}
