package brussels.repere.rest.openweb;

import brussels.repere.rest.openweb.LabelledFact.Piece;
import java.util.List;

/** Links between the pages of a list. Public for the templates. Immutable; {@code previous} and {@code next} are null at the ends. */
public record PageTurner(String where, Piece previous, Piece next) {

    /**
     * @param base the address of the first page, with its language
     * @param says where one is, and how the links are called
     */
    public static PageTurner of(int number, int count, String base, List<String> says) {
        return count < 2
                ? null
                : new PageTurner(
                        says.get(0),
                        number == 1 ? null : Piece.link(says.get(1), page(base, number - 1)),
                        number >= count ? null : Piece.link(says.get(2), page(base, number + 1)));
    }

    private static String page(String base, int number) {
        return number == 1 ? base : base + "&page=" + number;
    }
}
