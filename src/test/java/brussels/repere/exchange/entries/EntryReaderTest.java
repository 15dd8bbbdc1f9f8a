package brussels.repere.exchange.entries;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Site;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.exchange.input.CsvRows;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From rows to records: what is understood, and what is reported of the rest. */
class EntryReaderTest {

    private static final String REGISTER =
            "bruso_id,name_fr,alt_names,legal_status,taxonomy_ids,street,number,postcode,"
                    + "commune,lat,lon,phone,website,languages,area_served,delivery_mode,opening_hours\n";
    private static final String OURS =
            "source,source_id,name_fr,name_nl,categories,street,number,postcode,city,lat,lon,"
                    + "languages,areas,modes,last_verified,confidential\n";

    private static TerritoryMap map;
    private static BilingualStreetNames streets;

    @TempDir
    Path temp;

    private final ImportFindings findings = new ImportFindings();

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        streets = BilingualStreetNames.readBundled();
    }

    private List<DirectoryEntry> read(String text) throws IOException {
        Path file = temp.resolve("services.csv");
        Files.writeString(file, text);
        findings.setFile("services.csv");
        List<DirectoryEntry> entries = new ArrayList<>();
        new EntryReader(
                        new AreaNotation(map),
                        new SiteCellReader(map, streets),
                        TestGazetteer.locator(map),
                        TestTaxonomy.finder(),
                        ImportOptions.verified(YearMonth.of(2017, 2)),
                        LocalDate.of(2026, 11, 22),
                        findings)
                .read(CsvRows.open(InputFile.of(file), EntryColumn::canonicalName), entries::add);
        return entries;
    }

    @DisplayName("A row of the register becomes a record in standard terms")
    @Test
    void registerRow() throws IOException {
        DirectoryEntry entry = read(REGISTER
                        + "13622,Espace S,\"Espace, Seniors\",Association sans but lucratif (ASBL),"
                        + "C106 C22,Rue de la Comtesse de Flandre,4,1020,Bruxelles (Laeken),50.873971,4.352947,"
                        + "02 425 39 15; 02 425 39 16,www.example.org,"
                        + "\"français, arabe (maghrébin), arabe (standard moderne),"
                        + " -serv. faisant appel à un serv.d'interprétariat social\","
                        + "Bruxelles - Laeken | Belgique,\"A domicile, Sur place\",Le lundi de 9h à 16h\n")
                .get(0);
        assertThat(findings.list()).isEmpty();
        assertThat(entry.provenance().source()).isEqualTo("Bruxelles Social");
        assertThat(entry.provenance().lastVerified()).isEqualTo(YearMonth.of(2017, 2));
        assertThat(entry.organization().alternateNames()).containsExactly("Espace", "Seniors");
        assertThat(entry.organization().legalStatus().nl()).isEqualTo("Vereniging zonder winstoogmerk (VZW)");
        assertThat(entry.offering().categories()).containsExactly("C106", "C22");
        assertThat(entry.offering().languages()).containsExactly("fr", "ar-015", "arb", "via-interpreter");
        assertThat(entry.offering().modes()).containsExactly(DeliveryMode.AT_HOME, DeliveryMode.ON_SITE);
        assertThat(entry.location().site())
                .isEqualTo(new Site(
                        new Bilingual("Rue de la Comtesse de Flandre", "Gravin Van Vlaanderenstraat"),
                        "4",
                        "1020",
                        new Bilingual("Laeken", "Laken"),
                        new Site.Point(50.873971, 4.352947)));
        assertThat(entry.area().toString()).contains("beyond:BE", "section:21004E");
        assertThat(entry.contact().phones()).containsExactly("02 425 39 15", "02 425 39 16");
        assertThat(entry.contact().website()).isEqualTo("http://www.example.org");
        assertThat(entry.location().confidential()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u202F", "\u200B", "\u2060"})
    @DisplayName(
            "No-break spaces and invisible characters around headers, identifiers, categories and other cells are ignored")
    void invisibleCharacters(String sign) throws IOException {
        String header = OURS.strip().replace(",", sign + "," + sign);
        String row = "Test,a1,Le Foyer,,C1|C2,Rue Haute,3,1000,Bruxelles,50.84,4.35,fr | nl,Jette,on-site,2017-02,no";
        List<DirectoryEntry> plain = read(OURS + row + "\n");
        assertThat(read("\uFEFF" + header + sign + "\n" + sign
                        + row.replace(",", sign + ",").replace("|", sign + "|" + sign) + "\n"))
                .isEqualTo(plain);
        assertThat(plain.get(0).provenance().sourceId()).isEqualTo("a1");
        assertThat(plain.get(0).offering().categories()).containsExactly("C1", "C2");
        assertThat(read(OURS + row + "\n" + row.replace("a1", "a1" + sign) + "\n"))
                .hasSize(1);
        assertThat(findings.list()).extracting(ImportFinding::code).contains("service.id-again");
    }

    @DisplayName("A refuge is confidential unless the table says otherwise")
    @Test
    void refuge() throws IOException {
        List<DirectoryEntry> entries = read(OURS
                + "s,1,Refuge,,C337,Rue Haute,1,1000,Bruxelles,50.84,4.35,fr,Région bruxelloise,residential,2017-02,\n"
                + "s,2,Bureau,,C337,Rue Haute,2,1000,Bruxelles,50.84,4.35,fr,Région bruxelloise,on-site,2017-02,no\n"
                + "s,3,Maison,,C1,,,,,,,fr,Région bruxelloise,residential,2017-02,yes\n"
                + "s,4,Abri,,C1,adresse non communicable,,1000,Bruxelles,50.84,4.35,fr,Région bruxelloise,,2017-02,\n");
        assertThat(entries).extracting(each -> each.location().confidential()).containsExactly(true, false, true, true);
        assertThat(entries.get(3).location().site()).isEqualTo(Site.UNKNOWN);
        assertThat(findings.hasErrors()).isFalse();
    }

    @DisplayName("An impossible value is an error with its line")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s,,Nom,,C1,,,,,,,fr,Jette,,2017-02, | service.no-id",
                "s,1,,,C1,,,,,,,fr,Jette,,2017-02, | service.no-name",
                "s,1,Nom,,C1,,,,,50.84,,fr,Jette,,2017-02, | site.point",
                "s,1,Nom,,C1,,,,,x,4.35,fr,Jette,,2017-02, | site.point",
                "s,1,Nom,,C1,,,,,4.35,50.84,fr,Jette,,2017-02, | site.point",
                "s,1,Nom,,C1,,,,,,,fr,Jette,,2017, | service.month",
                "s,1,Nom,,C1,,,,,,,fr,Jette,,2031-01, | service.month-to-come",
                "s,1,Nom,,C1,,,,,,,fr,Jette,,2017-02,peut-être | service.yes-or-no",
            })
    void impossibleValues(String row, String code) throws IOException {
        read(OURS + "s,0,Autre,,C1,,,,,,,fr,Jette,,2017-02,\n" + row + "\n");
        assertThat(findings.list())
                .filteredOn(finding -> finding.severity() == ImportFinding.Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.file()).isEqualTo("services.csv");
                    assertThat(finding.line()).isEqualTo(3);
                });
    }

    private static final String ELIGIBILITY =
            "source_id,name_fr,areas,minimum_age,maximum_age,audiences,cost,appointment,fees_fr,fees_nl,"
                    + "availability,availability_on\n";

    @DisplayName("For whom a service is and whether it has room is kept as stated")
    @Test
    void eligibility() throws IOException {
        DirectoryEntry entry = read(ELIGIBILITY
                        + "1,Un,Jette,\"2,5\",12,young-people | women+homeless,free,not-required,"
                        + "Gratuit pour tous,Gratis,waiting-list,2026-11-22\n")
                .get(0);
        assertThat(findings.list()).extracting(ImportFinding::code).containsOnly("service.no-category-column");
        assertThat(entry.access().eligibility())
                .isEqualTo(new Eligibility(
                        2.5,
                        12.0,
                        TargetAudiences.find(List.of("young-people", "women+homeless"))
                                .orElseThrow(),
                        CostType.FREE,
                        AppointmentRule.NOT_REQUIRED));
        assertThat(entry.texts().feesDescription()).isEqualTo(new Bilingual("Gratuit pour tous", "Gratis"));
        assertThat(entry.access().availability())
                .isEqualTo(new StatedAvailability(StatedAvailability.State.WAITING_LIST, LocalDate.of(2026, 11, 22)));
        assertThat(read(ELIGIBILITY + "2,Deux,Jette,,,,,,,,,\n").get(0).access().eligibility())
                .isEqualTo(Eligibility.UNKNOWN);
    }

    @DisplayName("An impossible value for whom a service is is an error with its line and column")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "douze,,,,,,,, | service.age | minimum_age",
                ",-3,,,,,,, | service.age | maximum_age",
                ",121,,,,,,, | service.age | maximum_age",
                "18,12,,,,,,, | service.ages | minimum_age",
                ",,martians,,,,,, | service.word | audiences",
                ",,,cheap,,,,, | service.word | cost",
                ",,,,lundi,,,, | service.word | appointment",
                ",,,,,,,closed, | service.word | availability",
                ",,,,,,,full,11/22/2026 | service.date | availability_on",
                ",,,,,,,full,2026-11-23 | service.date-to-come | availability_on",
                ",,,,,,,full,2026-02-30 | service.date | availability_on",
                ",,,,,,,,2026-11-22 | service.availability-missing | availability_on",
            })
    void impossibleEligibility(String cells, String code, String column) throws IOException {
        read(ELIGIBILITY + "0,Zéro,Jette,,,,,,,,,\n1,Un,Jette," + cells + "\n");
        assertThat(findings.list())
                .filteredOn(finding -> finding.severity() == ImportFinding.Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.line()).isEqualTo(3);
                    for (Lang lang : Lang.values()) {
                        assertThat(TranslationTable.of("imports")
                                        .say(lang, code, finding.params().toArray()))
                                .contains(column);
                    }
                });
    }

    @DisplayName("A repeated id is an error, and the same id from two sources is not")
    @Test
    void repeatedId() throws IOException {
        read(OURS + "s,1,A,,C1,,,,,,,fr,Jette,,,\nt,1,B,,C1,,,,,,,fr,Jette,,,\ns,1,C,,C1,,,,,,,fr,Jette,,,\n");
        assertThat(findings.list()).extracting(ImportFinding::code).containsExactly("service.id-again");
        assertThat(findings.list().get(0).line()).isEqualTo(4);
    }

    @DisplayName("Values that cannot be understood are reported, and the rest is kept")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s,1,Nom,,,,,,,,,fr,Jette,,, | service.no-category",
                "s,1,Nom,,X9,,,,,,,fr,Jette,,, | service.category",
                "s,1,Nom,,C1,,,,,,,klingon,Jette,,, | service.language",
                "s,1,Nom,,C1,,,,,,,fr,Jette,by-owl,, | service.mode",
                "s,1,Nom,,C1,,,,,,,fr,,,, | service.no-area",
                "s,1,Nom,,C1,,,,,,,fr,Nulle part,,, | service.area",
                "s,1,Nom,,C1,Rue Imaginaire,1,1000,Bruxelles,,,fr,Jette,,, | site.street",
                "s,1,Nom,,C1,,,10000,Bruxelles,,,fr,Jette,,, | site.postcode",
                "s,1,Nom,,C1,,,,,51.2,4.4,fr,Jette,,, | site.outside",
            })
    void keepsTheRest(String row, String code) throws IOException {
        List<DirectoryEntry> entries = read(OURS + row + "\n");
        assertThat(entries).hasSize(1);
        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(ImportFinding.Severity.WARNING);
            assertThat(finding.line()).isEqualTo(2);
        });
    }

    @DisplayName("An unknown column refuses the table, since it may matter")
    @Test
    void unknownColumn() throws IOException {
        read("source_id,name_fr,areas,categories,secret\n1,Un,Jette,C1,yes\n");
        assertThat(findings.list()).extracting(ImportFinding::code).containsExactly("service.column");
        assertThat(findings.list().get(0).params()).containsExactly("secret");
        assertThat(findings.hasErrors()).isTrue();
    }

    @DisplayName("A service that refuses people from elsewhere can say so")
    @Test
    void exclusive() throws IOException {
        List<DirectoryEntry> entries =
                read("source_id,name_fr,areas,exclusive\n1,Un,Jette,yes\n2,Deux,Jette,no\n3,Trois,Jette,\n");
        assertThat(entries)
                .extracting(entry -> entry.area().exclusive())
                .containsExactly(AreaExclusivity.YES, AreaExclusivity.NO, AreaExclusivity.UNKNOWN);
    }

    @DisplayName("A row over several lines is named by its first line")
    @Test
    void multilineRow() throws IOException {
        read("source_id,name_fr,areas,lat,lon\n1,\"Un\net demi\",Jette,x,y\n");
        assertThat(findings.list().get(0).line()).isEqualTo(2);
    }

    @DisplayName("An unknown area is undeclared, and one known in part is incomplete")
    @Test
    void unknownArea() throws IOException {
        List<DirectoryEntry> entries =
                read(OURS + "s,1,Nom,,C1,,,,,,,fr,Nulle part,,,\n" + "s,2,Nom,,C1,,,,,,,fr,Jette | Nulle part,,,\n");
        assertThat(entries.get(0).area()).isNull();
        assertThat(entries.get(1).area().incomplete()).isTrue();
    }
}
