package brussels.repere.search.devotion;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.PublicLocation;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.figures.BundledTaxonomy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DevotionRuleTest {

    private static final Taxonomy TAXONOMY = BundledTaxonomy.read();
    private static final TextReader READER = TextReader.of(
            TAXONOMY,
            new Gazetteer(AddressRegister.bundled(), StreetLines.none(), TerritoryMap.of(BundledTerritory.read(), 1)));
    private static final DevotionRule RULE = new DevotionRule(new OwnNameReader(() -> READER));

    private static ListedService service(String name, String accreditations, String... categories) {
        UUID id = new UUID(0, 1);
        Bilingual named = new Bilingual(name, null);
        return new ListedService(
                id,
                new ListedService.Service(id, named, List.of()),
                new ListedService.Organization(id, named, null),
                new Offering(List.of(categories), List.of(), List.of()),
                PublicLocation.of(StatedLocation.NONE),
                null,
                new ContactDetails(List.of(), null, null),
                new ServiceAccess(null, Eligibility.UNKNOWN, null),
                ServiceTexts.builder()
                        .accreditations(accreditations == null ? null : new Bilingual(accreditations, null))
                        .build(),
                new Provenance("test", "1", null, null),
                new ListedService.Status(List.of(), null, List.of(), null));
    }

    private static Set<String> devoted(String name, String accreditations, String... categories) {
        return RULE.listDevoted(service(name, accreditations, categories), TAXONOMY);
    }

    @DisplayName("Every term of the tables exists in one of the taxonomies")
    @Test
    void terms() {
        BundledTable.read("search/specialist-needs.csv")
                .forEach(row -> assertThat(row.get("term")).matches("[CLS]\\d+"));
        BundledTable.read("search/accreditations.csv")
                .forEach(row -> assertThat(row.get("terms")).matches("[CLS]\\d+(\\|[CLS]\\d+)*"));
    }

    @DisplayName("An accreditation devotes a service to the terms that it stands for, and that the service has")
    @Test
    void accredited() {
        assertThat(devoted(
                        "Free Clinic",
                        "Service de médiation de dettes - COCOM | Maison médicale - COCOF",
                        "C458",
                        "C62"))
                .contains("C458")
                .doesNotContain("C62", "C925");
    }

    @DisplayName("So does its own name, but neither a place nor the parent body in it")
    @Test
    void named() {
        assertThat(devoted("Centre de Prévention des Violences Conjugales", null, "C336", "C62"))
                .contains("C336")
                .doesNotContain("C62");
        assertThat(devoted("CPAS Forest - Antenne 58", null, "C67")).isEmpty();
        assertThat(devoted("CPAS Forest", null, "C67")).contains("C67");
    }

    @DisplayName("So does half of at least three categories under one term, and no share of fewer")
    @Test
    void share() {
        List<String> treatments = TAXONOMY.withDescendants("L228").stream()
                .filter(term -> term.startsWith("C"))
                .limit(2)
                .toList();
        assertThat(devoted("X", null, treatments.get(0), treatments.get(1), "C62", "C49"))
                .contains("L228")
                .doesNotContainAnyElementsOf(treatments);
        assertThat(devoted("X", null, "C373", "C62")).isEmpty();
    }

    @DisplayName("A service with many categories is marginal where it has less than half of what it mostly does")
    @Test
    void marginal() {
        List<String> main = TAXONOMY.withDescendants("S218").stream()
                .filter(term -> term.startsWith("C"))
                .limit(12)
                .toList();
        String[] categories = Stream.concat(main.stream(), Stream.of("C336")).toArray(String[]::new);
        Set<String> sectors = RULE.listMarginalSectors(service("X", null, categories), TAXONOMY);
        assertThat(sectors).containsAll(TAXONOMY.sectorsOf(List.of("C336"))).doesNotContain("S218");
        assertThat(RULE.listMarginalSectors(service("X", null, "C336", "C373"), TAXONOMY))
                .isEmpty();
    }
}
