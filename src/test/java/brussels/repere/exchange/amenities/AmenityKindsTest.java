package brussels.repere.exchange.amenities;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.exchange.imports.BundledTerms;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.osm.OsmElement;
import brussels.repere.exchange.osm.OsmFile;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tags of OpenStreetMap come to: categories, names, dates and words. */
class AmenityKindsTest {

    private static final AmenityKinds KINDS = AmenityKinds.readBundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static Map<String, String> tags(String text) {
        Map<String, String> tags = new HashMap<>();
        Arrays.stream(text.split("\\s*\\+\\s*")).map(tag -> tag.split("=", 2)).forEach(tag -> tags.put(tag[0], tag[1]));
        return tags;
    }

    @DisplayName("Tags and words of names make categories")
    @ParameterizedTest
    @CsvSource({
        "amenity=pharmacy, R1",
        "amenity=clinic + name=Maison Médicale Saint-Guidon, C925",
        "amenity=clinic + name=Wijkgezondheidscentrum Medikuregem, C925",
        "amenity=clinic + healthcare:speciality=dentist;orthodontics, C924",
        "amenity=hospital + emergency=yes, C218 C226",
        "amenity=hospital + healthcare:speciality=psychiatry, C286",
        "amenity=kindergarten + name=Crèche n°1, R3",
        "amenity=library + name=Bibliothèque communale, R2",
        "amenity=community_centre + name=Jeugdhuis Alleman, C132",
        "amenity=social_facility + social_facility=food_bank + shop=convenience, C454",
        "amenity=social_facility + social_facility=shelter + social_facility:for=woman, C337"
    })
    void categories(String text, String categories) {
        AmenityKind kind = KINDS.find(tags(text)).orElseThrow();
        assertThat(kind.isService()).isTrue();
        assertThat(String.join(" ", kind.categories())).isEqualTo(categories);
    }

    @DisplayName("What is no service of health or social work is left out")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "amenity=police",
                "amenity=post_office",
                "amenity=library + name=Bibliothèque de droit + operator=ULB",
                "amenity=kindergarten + name=École maternelle n°3",
                "amenity=community_centre + name=Unité scoute Saint-Job"
            })
    void left(String text) {
        assertThat(KINDS.find(tags(text)).orElseThrow().isService()).isFalse();
    }

    @DisplayName("What no row speaks of is passed over")
    @ParameterizedTest
    @ValueSource(strings = {"amenity=cafe", "shop=bakery", "healthcare=no"})
    void unknown(String text) {
        assertThat(KINDS.find(tags(text))).isEmpty();
    }

    @DisplayName("All categories of the table are in the taxonomy that comes with the application")
    @Test
    void known() {
        Taxonomy empty = new Taxonomy(List.of(), List.of());
        assertThat(BundledTerms.listMissing(KINDS.listCategories(), empty))
                .extracting(term -> term.id())
                .containsAll(KINDS.listCategories());
    }

    @DisplayName("Names are parted by language where words show which is which, and stay whole otherwise")
    @ParameterizedTest
    @CsvSource({
        "name:fr=Pharmacie du Midi + name:nl=Zuidapotheek, Pharmacie du Midi, Zuidapotheek",
        "name=Bibliothèque centrale - Centrale bibliotheek, Bibliothèque centrale, Centrale bibliotheek",
        "name=Buurthuis Bonnevie - Maison de quartier Bonnevie, Maison de quartier Bonnevie, Buurthuis Bonnevie",
        "name=Apotheek Merode, , Apotheek Merode",
        "name=Multipharma, Multipharma, ",
        "name=Van Achter - Ixelles, Van Achter - Ixelles, ",
        "amenity=pharmacy, Pharmacie, Apotheek"
    })
    void names(String text, String french, String dutch) {
        assertThat(AmenityNames.find(tags(text), new Bilingual("Pharmacie", "Apotheek")))
                .isEqualTo(new Bilingual(french, dutch));
    }

    @DisplayName("The newest day on which somebody looked is the date, unless it is to come or cannot be")
    @Test
    void checked() {
        assertThat(AmenityDates.findChecked(tags("check_date=2024-03-02 + check_date:opening_hours=2025-11-30"), TODAY))
                .contains(YearMonth.of(2025, 11));
        assertThat(AmenityDates.findChecked(tags("check_date=2027-01-01 + survey:date=2020-05"), TODAY))
                .contains(YearMonth.of(2020, 5));
        assertThat(AmenityDates.findChecked(tags("check_date=2026-02-31"), TODAY))
                .isEmpty();
    }

    @DisplayName("Whether one gets in with a wheelchair is said in both languages")
    @Test
    void wheelchair() {
        assertThat(AmenityDescription.of(tags("wheelchair=limited")))
                .isEqualTo(new Bilingual(
                        "Accessible en partie en fauteuil roulant.", "Gedeeltelijk toegankelijk met een rolstoel."));
        assertThat(AmenityDescription.of(tags("wheelchair=designated"))).isNull();
    }

    @DisplayName("Of what comes with the application each place is of a known kind, and all but a few have a category")
    @ParameterizedTest
    @CsvSource({"amenities-2026-05.geojson, 746", "pharmacies-2026-07.geojson, 414"})
    void bundled(String name, int places) {
        List<OsmElement> all = new ArrayList<>();
        OsmFile.read(InputFile.bundled("geodata/osm/" + name), tags -> true, all::add);
        assertThat(all).hasSize(places).allMatch(element -> KINDS.knows(element.tags()));
        assertThat(all.stream()
                        .map(element -> KINDS.find(element.tags()).orElseThrow())
                        .filter(kind -> kind.isService() && kind.categories().isEmpty()))
                .hasSizeLessThan(places / 5);
    }
}
