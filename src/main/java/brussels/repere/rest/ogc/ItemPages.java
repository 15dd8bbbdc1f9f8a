package brussels.repere.rest.ogc;

import brussels.repere.exchange.ogc.FeaturePage;
import brussels.repere.exchange.ogc.FeatureTable;
import brussels.repere.exchange.ogc.OgcAddresses;
import brussels.repere.exchange.ogc.OgcCollection;
import brussels.repere.rest.ogc.OgcPage.Cell;
import brussels.repere.rest.ogc.OgcPage.Row;
import brussels.repere.rest.ogc.OgcPage.Section;
import brussels.repere.text.LocalizedTranslations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows people lists of features, and single ones. Safe for use by several threads. */
@ApplicationScoped
class ItemPages {

    private static final int POSITION_DECIMALS = 6;

    private final OgcAnswers answers;

    ItemPages(OgcAnswers answers) {
        this.answers = answers;
    }

    OgcPage list(OgcCollection collection, FeaturePage page, ItemLinks links) {
        LocalizedTranslations words = answers.words();
        String path = path(collection) + "/items";
        List<Row> rows = Arrays.stream(page.numbers())
                .mapToObj(number -> new Row(
                        null,
                        Cell.link(
                                name(collection.table(), number),
                                answers.page(path + "/"
                                        + OgcAddresses.encode(collection.table().id(number))))))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                words.say("items.list"),
                page.matched() == 0 ? words.say("items.none") : words.say("items.found", page.matched(), page.size()),
                rows));
        List<Row> others = new ArrayList<>();
        links.findPrevious(page)
                .ifPresent(query ->
                        others.add(new Row(null, Cell.link(words.say("items.previous"), path + query + "&f=html"))));
        links.findNext(page)
                .ifPresent(query ->
                        others.add(new Row(null, Cell.link(words.say("items.next"), path + query + "&f=html"))));
        if (!others.isEmpty()) {
            sections.add(new Section(null, others));
        }
        String query = links.parameters().queryWithout(OgcParameters.COMMON);
        return new OgcPage(
                collection.description().title().in(answers.lang()),
                collection.description().description().in(answers.lang()),
                way(words, collection),
                sections,
                path + query + (query.isEmpty() ? "?" : "&") + "f=json");
    }

    private static String path(OgcCollection collection) {
        return OgcAnswers.ROOT + "/collections/" + collection.id();
    }

    private String name(FeatureTable table, int number) {
        return table.name(number).in(answers.lang());
    }

    private List<Cell> way(LocalizedTranslations words, OgcCollection collection) {
        return answers.way(
                Cell.link(words.say("collections"), answers.page(OgcAnswers.ROOT + "/collections")),
                Cell.link(collection.description().title().in(answers.lang()), answers.page(path(collection))));
    }

    OgcPage one(OgcCollection collection, int number) {
        LocalizedTranslations words = answers.words();
        FeatureTable table = collection.table();
        List<Row> rows = table.listProperties(number).entrySet().stream()
                .map(value -> new Row(value.getKey(), Cell.text(value.getValue().toString())))
                .toList();
        String position = table.findCentre(number)
                .map(point -> String.format(
                        answers.lang().locale(),
                        "%." + POSITION_DECIMALS + "f ; %." + POSITION_DECIMALS + "f",
                        point.y,
                        point.x))
                .orElseGet(() -> words.say("item.geometry.none"));
        return new OgcPage(
                name(table, number),
                collection.description().title().in(answers.lang()),
                way(words, collection),
                List.of(
                        new Section(words.say("item.geometry"), position, List.of()),
                        new Section(words.say("item.properties"), rows)),
                path(collection) + "/items/" + OgcAddresses.encode(table.id(number)) + "?f=json");
    }
}
