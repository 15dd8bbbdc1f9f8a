package brussels.repere.exchange.entries;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.PointPrecision;
import brussels.repere.directory.Site;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFinding.Severity;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in which people fill in a cell: what they mean, and what is said of those that mean nothing here. */
class EntryValuesTest {

    private static TerritoryMap map;
    private static BilingualStreetNames streets;

    private final ImportFindings findings = new ImportFindings();

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        streets = BilingualStreetNames.readBundled();
    }

    /** Reads one row that has all that is needed, and these cells. */
    private DirectoryEntry read(String... cells) {
        Map<String, String> row = new HashMap<>(
                Map.of("source", "test", "source_id", "1", "name_fr", "Un", "areas", "Jette", "categories", "C1"));
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        EntryReader reader = new EntryReader(
                new AreaNotation(map),
                new SiteCellReader(map, streets),
                TestGazetteer.locator(map),
                TestTaxonomy.finder(),
                ImportOptions.ADD_AND_UPDATE,
                LocalDate.of(2026, 11, 22),
                findings);
        return reader.readEntry(EntryRow.of(new CsvTable.Row(2, row, Map.of()))).orElseThrow();
    }

    private static String say(ImportFinding finding, Lang lang) {
        Object[] params = finding.params().stream().map(Object::toString).toArray();
        return TranslationTable.of("imports").say(lang, finding.code(), params);
    }

    /** The only finding is a remark that shows the value and the offer, in both languages. */
    private void assertRemark(String code, String... shown) {
        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            for (Lang lang : Lang.values()) {
                assertThat(say(finding, lang)).contains(shown).doesNotContain("{");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "394 lits | 394 BEDS",
                "394 bedden | 394 BEDS",
                "1 lit | 1 BEDS",
                "12 | 12 PLACES",
                "12,0 | 12 PLACES",
                "1.234 plaatsen | 1234 PLACES",
                "0 places | 0 PLACES",
            })
    @DisplayName("A capacity is a number, with its unit or without")
    void capacities(String cell, String read) {
        StatedCapacity capacity =
                read("capacity", cell, "capacity_on", "01/02/2020").access().capacity();
        assertThat(findings.list()).isEmpty();
        assertThat(capacity.number() + " " + capacity.unit()).isEqualTo(read);
        assertThat(capacity.on()).isEqualTo(LocalDate.of(2020, 2, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cost | gratuit | free",
                "cost | Gratis | free",
                "cost | payant | paid",
                "cost | betalend | paid",
                "cost | free | free",
                "cost | 0 € | free",
                "appointment | non | not-required",
                "appointment | oui | required",
                "appointment | nee | not-required",
                "appointment | Sur rendez-vous | required",
                "appointment | op afspraak | required",
                "appointment | not-required | not-required",
                "audiences | femmes | women",
                "audiences | vrouwen | women",
                "audiences | Femmes, enfants | women children",
                "audiences | jongeren en ouderen | young-people seniors",
                "audiences | femmes + sans-abri | women+homeless",
                "audiences | women+homeless | women+homeless",
                "audiences | tout le monde | everyone",
                "availability | liste d'attente | waiting-list",
                "availability | wachtlijst | waiting-list",
                "availability | Liste d’attente | waiting-list",
                "availability | complet | full",
                "availability | volzet | full",
                "availability | waiting-list | waiting-list",
            })
    @DisplayName("Codes are written in French, in Dutch, or as codes")
    void codes(String column, String words, String codes) {
        DirectoryEntry entry = read(column, words);
        assertThat(findings.list()).isEmpty();
        String read =
                switch (column) {
                    case "cost" -> entry.access().eligibility().cost().code();
                    case "appointment" ->
                        entry.access().eligibility().appointment().code();
                    case "audiences" ->
                        String.join(
                                " ", entry.access().eligibility().audiences().codes());
                    default -> entry.access().availability().state().code();
                };
        assertThat(read).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cost | gratuitt | service.word-like | gratuit",
                "audiences | femes | service.word-like | femmes",
                "availability | listes d'attentes | service.word-like | liste d'attente",
                "appointment | lundi | service.word | oui, non",
                "cost | cher | service.word | gratuit, payant",
                "minimum_age | douze | service.age | douze",
                "last_verified | hier | service.month | hier",
                "availability_on | 31/11/2026 | service.date | 31/11/2026",
                "confidential | peut-être | service.yes-or-no | peut-être",
                "exclusive | 1 | service.yes-or-no | 1",
                "lat | Nord | site.point | Nord",
            })
    @DisplayName("What must be right is an error that shows the value, the header and what is known")
    void errors(String column, String value, String code, String shown) {
        read(column, value, "availability", column.equals("availability") ? value : "complet");
        assertThat(findings.list())
                .filteredOn(ImportFinding::isError)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    for (Lang lang : Lang.values()) {
                        assertThat(say(finding, lang))
                                .contains(value, shown, column)
                                .doesNotContain("{");
                    }
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 ans | 18",
                "18 jaar | 18",
                "65+ | 65",
                "2,5 | 2.5",
                "2.5 | 2.5",
                "6 mois | 0.5",
                "18 maanden | 1.5"
            })
    @DisplayName("An age may have its unit")
    void ages(String words, double years) {
        assertThat(read("minimum_age", words).access().eligibility().minimumAge())
                .isEqualTo(years);
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR, NL, arabe",
                "fr | nl | ar",
                "français, néerlandais, arabe",
                "Frans/Nederlands/Arabisch",
                "FR;NL;AR",
                "français, néerlandais et arabe",
                "Frans, Nederlands en Arabisch",
                "FR\nNL\nAR",
                "fr|NL,arabe"
            })
    @DisplayName("Languages are listed as people list them")
    void languages(String words) {
        assertThat(read("languages", words).offering().languages()).containsExactly("fr", "nl", "ar");
        assertThat(findings.list()).isEmpty();
    }

    @Test
    @DisplayName("A language that nobody knows is shown with the nearest")
    void unknownLanguage() {
        assertThat(read("languages", "FR, arrabe").offering().languages()).containsExactly("fr");
        assertRemark("service.language-like", "arrabe", "arabe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sur place, à domicile", "sur place | à domicile", "ter plaatse en aan huis", "on-site;at-home"})
    @DisplayName("Delivery modes are written in French, in Dutch, or as codes")
    void modes(String words) {
        assertThat(read("modes", words).offering().modes()).containsExactly(DeliveryMode.ON_SITE, DeliveryMode.AT_HOME);
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aide alimentaire | C1",
                "voedselhulp | C1",
                "AIDE ALIMENTAIRE, C2 | C1 C2",
                "Aide juridique, première ligne | C3",
                "Aide juridique, première ligne; Médiation de dettes | C3 C4",
                "Médiation de dettes | C4",
                "C4 C1 | C4 C1",
            })
    @DisplayName("A category is given by its id or by its label")
    void categories(String words, String ids) {
        String column = words.equals("C4 C1") ? "taxonomy_ids" : "categories";
        DirectoryEntry entry =
                column.equals("categories") ? read(column, words) : read("categories", "", column, words);
        assertThat(entry.offering().categories()).containsExactly(ids.split(" "));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    @DisplayName("A label of several categories means all of them, and this is said")
    void ambiguousCategory() {
        assertThat(read("categories", "Restaurants sociaux").offering().categories())
                .containsExactly("C5", "C7");
        assertRemark("service.category-several", "Restaurants sociaux", "C5, C7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aide alimentere", "Colis alimentaire", "Mediation dettes"})
    @DisplayName("A word that is no category is left out, and the nearest are offered")
    void nearestCategories(String word) {
        assertThat(read("categories", word).offering().categories()).isEmpty();
        assertRemark("service.category-word-like", word, "(C");
    }

    @Test
    @DisplayName("An id that the taxonomy does not have yet is kept")
    void categoryToCome() {
        assertThat(read("categories", "C9999").offering().categories()).containsExactly("C9999");
        assertRemark("service.category", "C9999");
    }

    @ParameterizedTest
    @CsvSource({
        "Ixelle, Ixelles",
        "Bruxeles, Bruxelles",
        "Elsen, Elsene",
        "Andrelecht, Anderlecht",
        "Molenbek-Saint-Jean, Molenbeek-Saint-Jean"
    })
    @DisplayName("A commune that is not known stays as it is, and the nearest is asked about")
    void communes(String typed, String nearest) {
        assertThat(read("city", typed).location().site().city().fr()).isEqualTo(typed);
        assertRemark("site.city-like", typed, nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ixelles", "ELSENE", "Bruxelles", "Laeken", "Charleroi", "Gent"})
    @DisplayName("A commune of the Region, and a town elsewhere, are no reason for a remark")
    void knownTowns(String city) {
        read("city", city);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    @DisplayName("A zone that is not known is shown with the nearest")
    void zones() {
        assertThat(read("areas", "Jette; Ixelle").area().incomplete()).isTrue();
        assertRemark("service.area-part-like", "Ixelle", "Ixelles");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"50,8542 | 4,3517", "50.8542 | 4.3517", " 50,8542 | 4.3517"})
    @DisplayName("Coordinates may have a comma")
    void decimalComma(String lat, String lon) {
        assertThat(read("lat", lat, "lon", lon).location().site().point()).isEqualTo(new Site.Point(50.8542, 4.3517));
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"03-mai, 3-5", "2024-05-03, 3-5", "03/05/2024, 3-5", "7-sept, 7-9", "12-mrt, 12-3"})
    @DisplayName("A house number that a spreadsheet program made a date is left out, and what it was is asked")
    void houseNumberAsDate(String number, String offered) {
        DirectoryEntry entry = read("street", "Rue Haute", "number", number, "postcode", "1000");
        assertThat(entry.location().site().number()).isNull();
        assertRemark("site.number-date", number, offered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rue Haute 298, 1000 Bruxelles | 298 | 1000",
                "Rue Haute 298 | 298 | ",
                "rue haute, 298 bte 3 | 298 bte 3 | ",
                "Rue Haute n° 12-14, B-1000 | 12-14 | 1000",
                "Rue Haute 12A | 12A | ",
            })
    @DisplayName("An address in the column of the street is taken apart")
    void wholeAddress(String street, String number, String postcode) {
        Site site = postcode == null
                ? read("street", street, "postcode", "1000").location().site()
                : read("street", street).location().site();
        assertThat(site.street().nl()).isEqualTo("Hoogstraat");
        assertThat(site.number()).isEqualTo(number);
        assertThat(site.postcode()).isEqualTo("1000");
        assertThat(findings.list()).extracting(ImportFinding::code).isSubsetOf("site.not-located");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rue Haute - Hoogstraat",
                "Hoogstraat / Rue Haute",
                "Hoogstraat",
                "RUE HAUTE",
                "Rue Haute | Hoogstraat"
            })
    @DisplayName("The name of a street is known in either language, and in both at once")
    void streetNames(String street) {
        Site site = read("street", street, "number", "298", "postcode", "1000 Bruxelles")
                .location()
                .site();
        assertThat(site.street().fr()).isEqualTo("Rue Haute");
        assertThat(site.street().nl()).isEqualTo("Hoogstraat");
        assertThat(site.postcode()).isEqualTo("1000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chaussée d'Anvers | 152 | 1000 | Bruxelles",
                "Antwerpsesteenweg | 152 | 1000 | ",
                "Chaussée d'Anvers - Antwerpsesteenweg | 152 bte 4 | 1000 | Brussel",
                "Chaussée d’Anvers 152, 1000 Bruxelles | | | ",
            })
    @DisplayName("An address without a point is found at its house, in either language")
    void locatedAtHouse(String street, String number, String postcode, String city) {
        Site site = readSite(street, number, postcode, city);
        assertThat(site.precision()).isEqualTo(PointPrecision.HOUSE);
        assertThat(site.point())
                .isEqualTo(readSite("Chaussée d'Anvers", "152", "1000", null).point());
        assertThat(findings.list()).isEmpty();
    }

    private Site readSite(String street, String number, String postcode, String city) {
        return read(
                        "street", street,
                        "number", number == null ? "" : number,
                        "postcode", postcode == null ? "" : postcode,
                        "city", city == null ? "" : city)
                .location()
                .site();
    }

    @Test
    @DisplayName("A number between two neighbours that are known lies between them, and this is said")
    void locatedBetween() {
        Site site = readSite("Avenue du Pont de Luttre", "136", "1190", "Forest");
        assertThat(site.precision()).isEqualTo(PointPrecision.STREET);
        assertRemark("site.located-between", "Avenue du Pont de Luttre 136, 1190 Forest");
    }

    @ParameterizedTest
    @CsvSource({"Rue Haute, 9999, 1000", "Chaussée d'Anvers, 1, 1000"})
    @DisplayName("A house that is not known gets no point, and this is said")
    void notLocated(String street, String number, String postcode) {
        assertThat(readSite(street, number, postcode, null).point()).isNull();
        assertRemark("site.not-located", street + " " + number + ", " + postcode);
    }

    @Test
    @DisplayName("A point that is stated stays, and a confidential address is not looked up")
    void notLookedUp() {
        Site stated = read(
                        "street",
                        "Chaussée d'Anvers",
                        "number",
                        "152",
                        "postcode",
                        "1000",
                        "lat",
                        "50.86",
                        "lon",
                        "4.35")
                .location()
                .site();
        assertThat(stated.point()).isEqualTo(new Site.Point(50.86, 4.35));
        assertThat(stated.precision()).isNull();
        assertThat(read("street", "Chaussée d'Anvers", "number", "152", "postcode", "1000", "confidential", "oui")
                        .location()
                        .site()
                        .point())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BP 1869", "Rue Haute - Bâtiment M", "Rue Imaginaire"})
    @DisplayName("What is no street of the register stays as it is")
    void otherStreets(String street) {
        Site site = read("street", street, "postcode", "1000").location().site();
        assertThat(site.street().fr()).isEqualTo(street);
        assertThat(site.number()).isNull();
        assertRemark("site.street", street);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "n/a", "néant", "geen", "/"})
    @DisplayName("A contact that says that there is none is none, and this is said")
    void noContact(String cell) {
        assertThat(read("website", cell).contact().website()).isNull();
        assertRemark("service.nothing", cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#N/B", "#REF!", "#VALEUR!", "#WAARDE!", "#NOM?", "#DIV/0!", "########"})
    @DisplayName("An error of a spreadsheet program is no value, in whatever column")
    void errorValues(String cell) {
        DirectoryEntry entry = read("website", cell, "hours_fr", cell);
        assertThat(entry.contact().website()).isNull();
        assertThat(entry.access().hours()).isNull();
        assertThat(findings.list())
                .extracting(ImportFinding::code)
                .containsExactly("service.error-value", "service.error-value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exemple.be; autre.be | http://exemple.be | service.website-several",
                "https://exemple.be/a, www.autre.be | https://exemple.be/a | service.website-several",
                "exemple.be autre.be | http://exemple.be | service.website-several",
                "pas de site |  | service.website",
                "info@ |  | service.website",
                "exemple |  | service.website",
                "javascript:alert(1) |  | service.website",
            })
    @DisplayName("Of several pages the first is taken, and no text becomes a link")
    void websites(String cell, String page, String code) {
        assertThat(read("website", cell).contact().website()).isEqualTo(page);
        assertThat(findings.list()).extracting(ImportFinding::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.exemple.be",
                "exemple.brussels",
                "https://exemple.be/a?b=c#d",
                "http://sous.exemple.co.uk:8080/",
                "HTTPS://EXEMPLE.BE",
                "exemple.be/é%20à",
                "café.be"
            })
    @DisplayName("An address of a page is kept as it is")
    void pages(String cell) {
        assertThat(read("website", cell).contact().website()).endsWith(cell);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    @DisplayName("Each number of a cell is a number as it was typed, and one that cannot be called is reported")
    void phones() {
        assertThat(read("phones", "+32 2 123 45 68 / 0475 12 34 56 | 02/500.10.17")
                        .contact()
                        .phones())
                .containsExactly("+32 2 123 45 68", "0475 12 34 56", "02/500.10.17");
        assertThat(findings.list()).isEmpty();
        assertThat(read("phones", "2123456").contact().phones()).containsExactly("2123456");
        assertRemark("service.phone", "2123456");
    }

    @ParameterizedTest
    @CsvSource({"25120000, 025120000", "475123456, 0475123456", "32475123456, +32475123456", "3225120000, +3225120000"})
    @DisplayName("A number that lost its beginning in a spreadsheet program gets it back, and this is said")
    void phoneWithoutBeginning(String cell, String number) {
        assertThat(read("phones", cell).contact().phones()).containsExactly(number);
        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("service.phone-zero");
            assertThat(say(finding, Lang.nl)).contains(cell, number);
        });
    }

    @ParameterizedTest
    @CsvSource({"oui, true", "ja, true", "VRAI, true", "x, true", "non, false", "nee, false", "ONWAAR, false"})
    @DisplayName("Yes and no are words of both languages, and those of spreadsheet programs")
    void yesAndNo(String word, boolean confidential) {
        assertThat(read("confidential", word).location().confidential()).isEqualTo(confidential);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    @DisplayName("A cell with several pages or numbers is one cell of a list for other formats")
    void lists() {
        EntryRow row = new EntryRow(7);
        row.putList(EntryColumn.LANGUAGES, List.of("fr", " nl ", "fr", ""));
        assertThat(row.list(EntryColumn.LANGUAGES)).containsExactly("fr", "nl");
        assertThat(row.list(EntryColumn.MODES)).isEmpty();
    }
}
