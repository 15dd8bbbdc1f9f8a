package brussels.repere.search.index;

import brussels.repere.text.Stems;
import java.util.stream.Collectors;

/** A name as it is compared as a whole: its words without case, accents and what stands between them. */
public final class WholeName {

    private WholeName() {}

    public static String of(String name) {
        return Stems.of(name).stream().map(Stems.Word::plain).collect(Collectors.joining(" "));
    }
}
