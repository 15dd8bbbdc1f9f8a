package brussels.repere.rest.openweb;

import brussels.repere.geography.Level;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.openweb.LabelledFact.Line;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.site.PagePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which territories a service covers, as declared; that nobody declared them is said too. */
final class AreaLines {

    private static final int MOST_ON_A_CARD = 3;

    private final ScreenWords words;

    AreaLines(ScreenWords words) {
        this.words = words;
    }

    /** @param area null where nobody declared one */
    List<Line> list(ServiceView.Area area) {
        if (area == null) {
            return List.of(Line.careful(words.say("area.not-declared")));
        }
        List<Line> lines = new ArrayList<>();
        for (Level level : Level.values()) {
            List<ServiceView.Member> here = area.territories().stream()
                    .filter(member -> member.level().equals(level.code()))
                    .toList();
            if (!here.isEmpty()) {
                lines.add(ofLevel(level, here));
            }
        }
        if (area.drawn() != null) {
            lines.add(Line.of(words.say("area.drawn")));
        }
        if (area.beyond() != null) {
            lines.add(Line.of(words.say("area.beyond", "zones", words.listed(names(area.beyond())))));
        }
        if (area.exclusive() != null) {
            lines.add(Line.of(words.say(area.exclusive() ? "area.exclusive" : "area.open")));
        }
        if (area.incomplete() != null) {
            lines.add(Line.careful(words.say("area.incomplete")));
        }
        return lines;
    }

    private Line ofLevel(Level level, List<ServiceView.Member> here) {
        String label = "area." + (here.size() > 1 ? "many." : "one.") + level.code();
        return new Line(
                Stream.concat(
                                words.find(label).map(Piece::of).stream(),
                                here.stream().map(member -> link(level, member)))
                        .toList(),
                false);
    }

    private Piece link(Level level, ServiceView.Member member) {
        return Piece.link(
                level == Level.REGION ? words.say("area.region") : member.name(),
                PagePaths.in(words.lang(), PagePaths.territory(member.level(), member.code())));
    }

    /** Says it in a few words. */
    String inShort(ServiceView.Area area) {
        if (area == null) {
            return words.say("area.not-declared");
        }
        if (area.territories().stream().anyMatch(member -> member.level().equals(Level.REGION.code()))) {
            return words.say("area.serves", "names", words.say("area.region.short"));
        }
        List<String> all = Stream.concat(
                        area.territories().stream().map(ServiceView.Member::name),
                        area.beyond() == null ? Stream.of() : names(area.beyond()).stream())
                .toList();
        if (all.isEmpty()) {
            return words.say(area.drawn() == null ? "area.incomplete" : "area.drawn");
        }
        boolean many = all.size() > MOST_ON_A_CARD + 1;
        List<String> shown = many
                ? Stream.concat(
                                all.stream().limit(MOST_ON_A_CARD),
                                Stream.of(words.say("area.others", "count", all.size() - MOST_ON_A_CARD)))
                        .toList()
                : all;
        return words.say("area.serves", "names", words.listed(shown));
    }

    private static List<String> names(List<ServiceView.Label> labels) {
        return labels.stream().map(ServiceFacts::nameOf).toList();
    }
}
