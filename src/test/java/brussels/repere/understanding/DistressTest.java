package brussels.repere.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.BundledTable;
import brussels.repere.understanding.distress.UrgentNeeds;
import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts speak of distress. */
class DistressTest {

    /** No gazetteer is needed, since no places are read. */
    private static final TextReader READER = TextReader.of(BundledTaxonomy.read(), null);

    private static List<String> kinds(String text) {
        return READER.read(text, Set.of(), false).distress();
    }

    @DisplayName("Urgent words are urgent")
    @ParameterizedTest
    @CsvSource({
        "je veux mourir, suicide",
        "idées suicidaires, suicide",
        "ik denk aan zelfmoord, suicide",
        "elle a avalé des médicaments, poisoning",
        "mijn man slaat me, violence",
        "mon fils a fait une fugue, children",
        "où dormir ce soir, shelter",
        "ik wil niet meer leven, suicide",
        "je ne veux plus vivre, suicide",
        "j'ai plus envie de vivre, suicide",
        "plus envie de vivre, suicide",
        "ik wil dood, suicide",
        "ik ben suïcidaal, suicide",
        "suicidaal, suicide",
        "je veux en finir, suicide",
        "je veux en finir. Qui appeler ?, suicide",
        "en finir avec la vie, suicide",
        "geen zin meer om te leven, suicide",
        "uit het leven stappen, suicide",
        "je n’en peux plus, suicide",
        "ik kan niet meer, suicide",
        "ik kan niet meer! wie helpt mij, suicide",
        "mijn kind is verdwenen, children",
        "mon enfant a disparu, children",
        "mon père me bat, children",
        "mon père me bat, violence",
        "ma mère me frappe, children",
        "ma mère me frappe, violence",
        "me bat, violence",
        "il me bat, violence",
        "slaat mij, violence",
        "je suis à la rue, shelter",
        "à la rue ce soir, shelter",
        "ik sta op straat, shelter",
        "ik slaap op straat, shelter",
        "dakloos vannacht, shelter"
    })
    void urgent(String text, String kind) {
        assertThat(kinds(text)).contains(kind);
    }

    @DisplayName("Most words are not urgent")
    @ParameterizedTest
    @CsvSource({
        "rue haute 12",
        "aide juridique",
        "colis alimentaire",
        "huisarts",
        "logement social",
        "garde d''enfant",
        "vivre",
        "vivre ensemble",
        "logement à la campagne",
        "aide à la rue de la Loi",
        "rue haute 298",
        "dans la rue",
        "animateur de rue",
        "travail de rue",
        "leven met een handicap",
        "wonen en leven",
        "finir ses études",
        "en finir avec les dettes",
        "ik kan niet meer betalen"
    })
    void notUrgent(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @DisplayName("Each kind of urgency has help lines that exist")
    @Test
    void helpLines() {
        List<String> known = BundledTable.read("directory/helplines.csv").stream()
                .map(row -> row.get("id"))
                .toList();
        assertThat(UrgentNeeds.bundled().list())
                .hasSize(6)
                .allSatisfy(kind -> assertThat(kind.lines()).isNotEmpty().isSubsetOf(known));
    }

    @DisplayName("Help for what cannot wait is searched for, also beside another need in the message of a professional")
    @Test
    void helpBesideNeed() {
        Reading reading = READER.read(
                "Je suis assistante sociale. J'accompagne une dame enceinte de 5 mois, sans papiers, qui parle turc et qui loge"
                        + " chez une amie. Son compagnon l'a frappée. Elle ne veut pas porter plainte. Où peut-elle aller ?"
                        + " Elle a aussi besoin d'un suivi de grossesse.",
                Set.of(),
                false);
        assertThat(reading.distress()).contains("violence");
        assertThat(reading.partsOf(Reading.Kind.NEED).filter(Reading.Part::isSure))
                .flatExtracting(Reading.Part::meanings)
                .extracting(NeedMeaning::termId)
                .contains("C336", "C209");
    }

    @DisplayName("Of words that perhaps mean several needs, only what helps for the sign is applied")
    @Test
    void onlyWhatHelps() {
        assertThat(READER.read("Violences", Set.of(), false)
                        .partsOf(Reading.Kind.NEED)
                        .filter(Reading.Part::isSure))
                .flatExtracting(Reading.Part::meanings)
                .extracting(NeedMeaning::termId)
                .containsExactly("C336");
    }
}
