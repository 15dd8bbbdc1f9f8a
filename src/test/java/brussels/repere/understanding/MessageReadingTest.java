package brussels.repere.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A message tells of much that nobody has to look a service up for")
class MessageReadingTest {

    private static final String MEALS = "C42";
    private static final String NURSING = "C346";
    private static final String CLEANING = "C62";
    private static final String REST_HOME = "C49";

    private static final TextReader READER = TextReader.of(BundledTaxonomy.read(), null);

    private static List<String> terms(String text, Reading.Kind kind, Predicate<Reading.Part> which) {
        return READER.read(text, Set.of(), false)
                .partsOf(kind)
                .filter(which)
                .flatMap(part -> part.meanings().stream())
                .map(NeedMeaning::termId)
                .toList();
    }

    @DisplayName("French: what is arranged is not applied, what is asked for is, what is not wanted is refused")
    @Test
    void french() {
        String text = "Bonjour, je vous écris pour Mme L., 79 ans, qui rentre chez elle lundi. "
                + "Les soins infirmiers à domicile sont organisés depuis hier. "
                + "L'aide-ménagère vient déjà tous les jeudis. "
                + "Elle ne veut pas entendre parler de maison de repos. "
                + "Nous cherchons encore une livraison de repas chauds à domicile. Merci, l'équipe sociale.";
        assertThat(terms(text, Reading.Kind.NEED, Reading.Part::isSure))
                .contains(MEALS)
                .doesNotContain(NURSING, CLEANING, REST_HOME);
        assertThat(terms(text, Reading.Kind.REFUSED, part -> true)).contains(REST_HOME);
    }

    @DisplayName("Dutch: so it is there")
    @Test
    void dutch() {
        String text = "Dag collega, dit gaat over mevrouw S., 81 jaar, die woensdag naar huis gaat. "
                + "De thuisverpleging is geregeld vanaf donderdag. "
                + "De poetshulp komt al elke week. "
                + "Van een rusthuis wil ze niet weten. "
                + "We zoeken nog iemand die warme maaltijden aan huis brengt. Alvast bedankt, de sociale dienst.";
        assertThat(terms(text, Reading.Kind.NEED, Reading.Part::isSure))
                .contains(MEALS)
                .doesNotContain(NURSING, CLEANING, REST_HOME);
        assertThat(terms(text, Reading.Kind.REFUSED, part -> true)).contains(REST_HOME);
    }
}
