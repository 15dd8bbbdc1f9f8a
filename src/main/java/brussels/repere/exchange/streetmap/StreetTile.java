package brussels.repere.exchange.streetmap;

import brussels.repere.text.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The streets that touch a square of a web map.
 *
 * @param attribution who made the lines and under which licence; whoever shows them shows this
 * @param extent how many units the tile is wide and high
 * @param streets the most important first, so that their names find room first
 * @param others lines of small streets, in the form of {@link Street#lines}, whose names nobody could read at this zoom
 */
public record StreetTile(
        @NotNull String attribution, int extent, @NotNull List<Street> streets, @NotNull List<int[]> others) {

    /**
     * A street in a tile.
     *
     * @param id as in {@code /places}, without what stands before the colon
     * @param importance {@code main}, {@code middle} or {@code local}
     * @param lines of each line first the position of its first point from the north-western corner, x to the east and
     *     y to the south, then the steps to each next point: {@code x, y, dx, dy, dx, dy}; points may lie outside of
     *     the tile
     */
    public record Street(
            @NotNull String id,
            @NotNull Bilingual name,
            @NotNull StreetImportance importance,
            @NotNull List<int[]> lines) {}
}
