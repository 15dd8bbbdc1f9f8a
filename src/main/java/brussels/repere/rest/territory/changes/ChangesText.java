package brussels.repere.rest.territory.changes;

import brussels.repere.rest.territory.NamedTerritory;
import brussels.repere.rest.territory.changes.TerritoryChanges.ChangeTotals;
import brussels.repere.rest.territory.changes.TerritoryChanges.Extent;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import java.util.List;
import java.util.stream.Collectors;

/** Changes in the words of one language, for the page. Immutable. */
final class ChangesText {

    private final TerritoryChanges changes;
    private final LocalizedTranslations words;
    private final Lang lang;

    ChangesText(TerritoryChanges changes, LocalizedTranslations words, Lang lang) {
        this.changes = changes;
        this.words = words;
        this.lang = lang;
    }

    /** A row of a table; the first cell is its header. */
    public record Row(String head, List<String> cells) {}

    /** @param nameLang the language of the name, where it is not that of the page */
    public record ServiceRow(String href, String name, Lang nameLang, String effect) {}

    public String sentence() {
        ChangeTotals totals = changes.totals();
        return words.say(
                totals.sectorsMoved() == 0 ? "changes.none" : "changes.sentence",
                totals.sectorsMoved(),
                totals.peopleMoved(),
                totals.sectorsUnchanged(),
                totals.peopleUnchanged());
    }

    public String basis() {
        ChangeTotals totals = changes.totals();
        return words.say(
                "changes.basis",
                changes.from().name(),
                changes.to().name(),
                Integer.toString(totals.populationYear()),
                totals.populationPublisher());
    }

    public List<Row> moves() {
        return changes.moves().stream()
                .map(move -> new Row(
                        name(move.from()) + " → " + name(move.to()),
                        List.of(
                                number(move.people()),
                                move.statisticalSectors().stream()
                                        .map(sector -> sector.code())
                                        .collect(Collectors.joining(", ")))))
                .toList();
    }

    public List<Row> territories() {
        return changes.territories().stream()
                .map(territory -> new Row(
                        name(territory.territory()), List.of(people(territory.before()), people(territory.after()))))
                .toList();
    }

    public List<Row> renamed() {
        return changes.renamed().stream()
                .map(renaming -> new Row(name(renaming.from()), List.of(name(renaming.to()))))
                .toList();
    }

    public List<ServiceRow> services() {
        return changes.services().stream()
                .map(service -> new ServiceRow(
                        "/services/" + service.id() + "?lang=" + lang,
                        service.name().in(lang),
                        languageOf(service.name()),
                        words.say(
                                "changes.effect",
                                service.gains().people(),
                                service.loses().people(),
                                String.join(", ", service.areas()))))
                .toList();
    }

    private Lang languageOf(Bilingual name) {
        boolean known = lang == Lang.nl ? name.nl() != null : name.fr() != null;
        return known ? lang : lang == Lang.nl ? Lang.fr : Lang.nl;
    }

    private String name(NamedTerritory territory) {
        return territory == null
                ? words.say("changes.nowhere")
                : territory.name().in(lang);
    }

    private String people(Extent extent) {
        return extent == null ? words.say("changes.nowhere") : number(extent.people());
    }

    private String number(long people) {
        return words.say("changes.number", people);
    }
}
