package brussels.repere.directory;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.Bilingual;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldAddressTest {

    private static WithheldAddress street(String name) {
        LocationEntity location = new LocationEntity();
        location.streetFr = name;
        return WithheldAddress.of(location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toujours, rue Haute 44",
                "Sonner au 44, R. Haute",
                "Hoogstraat 44, altijd",
                "av. Louise 3",
                "à 1000 Bruxelles, de 9h à 17h",
                "au coin du Sablon d'Or"
            })
    void a_text_that_tells_an_address_is_withheld_known_or_not(String text) {
        assertThat(street("Sablon d'Or").from(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Du lundi au vendredi de 9h à 17h, weekend de 10h à 17h",
                "24/24",
                "Tous les jours de 8h30 à 16h30 (avec 1 à 2 entretiens préalables)",
                "Van maandag tot vrijdag, van 9 tot 17 uur",
                "Samusocial"
            })
    void other_texts_stay(String text) {
        assertThat(street("Sablon d'Or").from(text)).isEqualTo(text);
        assertThat(street(null).from(text)).isEqualTo(text);
    }

    @Test
    void a_name_that_tells_it_gives_way_to_words_that_do_not() {
        Bilingual name = new Bilingual("Refuge de la rue Haute 44", null);
        assertThat(street("Rue Haute").fromName(name).fr()).isEqualTo("Service à une adresse confidentielle");
        assertThat(street("Rue Haute").from(List.of("Rue Haute 44", "Le Refuge")))
                .containsExactly("Le Refuge");
        assertThat(street("Rue Haute").from("http://example.org/rue-haute-44")).isNull();
    }
}
