package brussels.repere.rest.directory;

import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.text.Lang;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Says in which order help lines are told. */
public final class HelpLineOrder {

    private HelpLineOrder() {}

    /** Returns the lines as they stand, but those that answer in the language of the reader first. */
    public static List<HelpLineView> toViews(Stream<HelpLine> lines, Lang lang) {
        return lines.sorted(Comparator.comparing(
                        line -> !line.languages().contains(lang.ofTexts().name())))
                .map(line -> HelpLineView.of(line, lang))
                .toList();
    }
}
