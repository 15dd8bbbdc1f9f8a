package brussels.repere.rest.openweb;

import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.RecordLookup.AtLocation;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.openweb.LabelledFact.Line;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.site.PagePaths;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may be known of a service, in the order and under the headings of its screen. */
public final class ServiceFacts {

    private final ScreenWords words;
    private final List<Section> sections;

    public ServiceFacts(ScreenWords words, LocalDate today) {
        this.words = words;
        AreaLines area = new AreaLines(words);
        AccessLines access = new AccessLines(words, today);
        ReachLines reach = new ReachLines(words);
        sections = List.of(
                new Section(
                        "service.what",
                        row("fact.needs", at -> categories(at.listed().offering())),
                        text("fact.more", at -> at.listed().texts().description())),
                new Section(
                        "service.whom",
                        row("detail.area", at -> area.list(at.listed().area())),
                        row("fact.ages", at -> access.ages(at.listed().access())),
                        row("fact.audiences", at -> access.audiences(at.listed().access())),
                        text("fact.more", at -> at.listed().texts().eligibilityDescription()),
                        row(
                                "detail.languages",
                                at -> access.languages(at.listed().offering()))),
                new Section(
                        "service.how",
                        row("fact.modes", at -> access.modes(at.listed().offering())),
                        row("fact.access", at -> access.howToGetIn(at.listed())),
                        text("fact.referral", at -> at.listed().texts().referralMethod()),
                        row("detail.fees", at -> access.price(at.listed())),
                        row("fact.room", at -> access.room(at.listed().access())),
                        row("fact.capacity", at -> access.capacity(at.listed().access()))),
                new Section(
                        "service.reach",
                        row("detail.address", at -> reach.address(at.listed().site())),
                        row("fact.stops", reach::stops),
                        row("fact.way", at -> reach.way(at.listed())),
                        row("detail.hours", reach::hours),
                        row("detail.email", at -> reach.email(at.listed().contact())),
                        row("detail.website", at -> reach.website(at.listed().contact()))));
    }

    private record Row(String word, Function<AtLocation, List<Line>> show) {

        /** Whether all locations have the same to say in it: then it is said once. */
        boolean isShared(List<AtLocation> locations) {
            return locations.stream().map(show).distinct().count() <= 1;
        }
    }

    private record Section(String title, List<Row> rows) {

        Section(String title, Row... rows) {
            this(title, Arrays.asList(rows));
        }
    }

    /** Facts under a heading. Public for the templates. */
    public record Group(String title, List<LabelledFact> facts) {}

    private static Row row(String word, Function<AtLocation, List<Line>> show) {
        return new Row(word, show);
    }

    private Row text(String word, Function<AtLocation, LocalizedText> of) {
        return row(word, at -> LabelledFact.said(of.apply(at), words.lang()));
    }

    /** Returns the name of what a code stands for, or the code where it has none. */
    public static String nameOf(ServiceView.Label label) {
        return Objects.requireNonNullElse(label.name(), label.code());
    }

    /** Each leads to all who do the same. */
    private List<Line> categories(ServiceView.Offering offering) {
        return offering.categories().stream()
                .map(category -> Line.of(
                        Piece.link(nameOf(category), PagePaths.in(words.lang(), PagePaths.need(category.code())))))
                .toList();
    }

    /** Returns what is the same at all locations. */
    public List<Group> listShared(List<AtLocation> locations) {
        return sections.stream()
                .map(section -> new Group(
                        words.say(section.title()),
                        facts(section.rows().stream().filter(row -> row.isShared(locations)), locations.get(0))))
                .filter(group -> !group.facts().isEmpty())
                .toList();
    }

    /** Returns what is told of one of several locations alone; its address is its title. */
    public List<LabelledFact> listOwn(AtLocation location, List<AtLocation> all) {
        return facts(
                sections.stream()
                        .flatMap(section -> section.rows().stream())
                        .filter(row -> !row.word().equals("detail.address") && !row.isShared(all)),
                location);
    }

    private List<LabelledFact> facts(Stream<Row> rows, AtLocation location) {
        return rows.map(row ->
                        new LabelledFact(words.say(row.word()), row.show().apply(location)))
                .filter(fact -> !fact.lines().isEmpty())
                .toList();
    }
}
