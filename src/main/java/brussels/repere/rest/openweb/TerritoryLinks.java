package brussels.repere.rest.openweb;

import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.openweb.LabelledFact.Line;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.site.PagePaths;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a territory lies in, and what lies in it. Levels do not nest, so it may lie in several of one level. */
final class TerritoryLinks {

    private final TerritoryMap map;
    private final Territory territory;
    private final ScreenWords words;

    TerritoryLinks(TerritoryMap map, Territory territory, ScreenWords words) {
        this.map = map;
        this.territory = territory;
        this.words = words;
    }

    /** Lists territories by level, the widest first; only levels that have any. */
    private Map<Level, List<Territory>> touching(Stream<Level> levels) {
        Map<Level, List<Territory>> found = new TreeMap<>();
        levels.forEach(level -> {
            List<Territory> here = map.listTouching(map.sectorsOf(territory.key()), level);
            if (!here.isEmpty()) {
                found.put(level, here);
            }
        });
        return found;
    }

    Map<Level, List<Territory>> wider() {
        return touching(Arrays.stream(Level.values())
                .filter(level -> level.compareTo(territory.key().level()) < 0));
    }

    List<LabelledFact> widerFacts() {
        return wider().entrySet().stream()
                .map(wide -> new LabelledFact(
                        heading(wide.getKey(), wide.getValue().size()),
                        links(wide.getValue(), words).stream().map(Line::of).toList()))
                .toList();
    }

    /** That something lies in several bassins is said before all; null where it does not. */
    String remark() {
        List<Territory> bassins = wider().getOrDefault(Level.BASSIN, List.of());
        return bassins.size() < 2
                ? null
                : words.say(
                        "territory.several",
                        "count",
                        bassins.size(),
                        "names",
                        words.listed(bassins.stream()
                                .map(bassin -> bassin.name().in(words.lang()))
                                .toList()));
    }

    /** The 145 quartiers of the Region stand with its bassins. */
    List<LinkList> finer() {
        boolean whole = territory.key().level() == Level.REGION;
        Stream<Level> levels = whole
                ? Stream.of(Level.BASSIN, Level.COMMUNE)
                : Arrays.stream(Level.values())
                        .filter(level -> level.compareTo(territory.key().level()) > 0);
        return touching(levels).entrySet().stream()
                .map(fine -> new LinkList(
                        heading(fine.getKey(), fine.getValue().size()) + " ("
                                + fine.getValue().size() + ")",
                        whole ? null : words.say("territory.in-part"),
                        links(fine.getValue(), words),
                        false))
                .toList();
    }

    private String heading(Level level, int count) {
        return words.nameOf(count == 1 ? "territory.kind" : "territory.kinds", level.code());
    }

    /** Makes links in the order of the names. */
    static List<Piece> links(List<Territory> territories, ScreenWords words) {
        return links(territories, words, "");
    }

    /** @param question what is added to each address */
    static List<Piece> links(List<Territory> territories, ScreenWords words, String question) {
        Collator order = Collator.getInstance(words.lang().locale());
        return territories.stream()
                .map(one -> Piece.link(
                        one.name().in(words.lang()),
                        PagePaths.in(
                                        words.lang(),
                                        PagePaths.territory(
                                                one.key().level().code(),
                                                one.key().code()))
                                + question))
                .sorted(Comparator.comparing(Piece::text, order))
                .collect(Collectors.toList());
    }
}
