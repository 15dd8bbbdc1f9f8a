package brussels.repere.directory.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import brussels.repere.text.Bilingual;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRedactorTest {

    private static final AddressRedactor VERTE = at("Rue Verte", "Groenstraat", "42-44");
    private static final AddressRedactor HAUTE = at("Rue Haute", "Hoogstraat", "298");
    private static final AddressRedactor OISEAU = at("Avenue du Chant d'Oiseau", "Vogelzanglaan", "42");

    private static AddressRedactor at(String fr, String nl, String number) {
        return AddressRedactor.of(
                new StatedLocation(new Site(Bilingual.orNull(fr, nl), number, null, null, null), true));
    }

    private static AddressRedactor street(String name) {
        return at(name, null, null);
    }

    private static Bilingual french(String text) {
        return new Bilingual(text, null);
    }

    @DisplayName("A text that contains an address is withheld, known or not")
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
    void withholdsAddress(String text) {
        assertThat(street("Sablon d'Or").redactText(french(text))).isNull();
    }

    @DisplayName("Other texts stay")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Du lundi au vendredi de 9h à 17h, weekend de 10h à 17h",
                "24/24",
                "Tous les jours de 8h30 à 16h30 (avec 1 à 2 entretiens préalables)",
                "Van maandag tot vrijdag, van 9 tot 17 uur",
                "Samusocial"
            })
    void keepsOtherTexts(String text) {
        assertThat(street("Sablon d'Or").redactText(french(text))).isEqualTo(french(text));
        assertThat(street(null).redactText(french(text))).isEqualTo(french(text));
        assertThat(at("Rue Neuve", "Nieuwstraat", "24").redactText(french(text)))
                .as("figures alone are hours")
                .isEqualTo(french(text));
    }

    @DisplayName("An e-mail address or a website that contains the street in one word is withheld")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lamaisonrueverte@scarlet.be",
                "info@rueverte.be",
                "http://www.foyerrueverte.be/42",
                "https://example.org/la-verte",
                "http://example.org/?page=42",
                "maison.4244@example.org",
                "info@groenstraat.be",
                "info@huisgroen.be",
                "https://example.org/rue%20verte"
            })
    void oneWordTraces(String contact) {
        assertThat(VERTE.redactContact(contact)).isNull();
    }

    @DisplayName("A short street name is recognised with its type or the number")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.hoogstraat298.be",
                "http://www.hoogstraat.be",
                "info@haute298.be",
                "info@ruehaute.be",
                "refuge.298@example.org"
            })
    void shortNames(String contact) {
        assertThat(HAUTE.redactContact(contact)).isNull();
    }

    @DisplayName("A short street name is not searched for by itself")
    @Test
    void shortNameAlone() {
        AddressRedactor hoog = at(null, "Hoogstraat", "298");
        assertThat(hoog.redactContact("info@dehoogte.be")).isEqualTo("info@dehoogte.be");
        assertThat(hoog.redactText(french("Een hoog gebouw"))).isEqualTo(french("Een hoog gebouw"));
        assertThat(hoog.redactText(french("Aan 298 hoog"))).isNull();
        assertThat(street("Rue du Lac").redactContact("info@maisonduvallac.be")).isEqualTo("info@maisonduvallac.be");
        assertThat(street("Rue du Lac").redactContact("info@ruedulac.be")).isNull();
        assertThat(street("Rue du Lac").redactContact("info@ruelac.be")).isNull();
    }

    @DisplayName("The address is recognised however it is written")
    @ParameterizedTest
    @CsvSource({
        "Place Saint-Géry, http://www.saintgery.be",
        "Place Saint-Géry, st-gery@example.org",
        "Rue du Sacré-Cœur, sacrecoeur@example.org",
        "Avenue Roger Vandendriessche, foyer.vandendriessche@example.org",
        "Av. Roger Vandendriessche, roger-vandendriessche@example.org",
        "Avenue du Chant d'Oiseau, chantoiseau@example.org",
        "Avenue du Chant d'Oiseau, http://chant-d-oiseau.be",
        "Leuvensesteenweg, http://leuvense.example.org",
        "Laan van Vogelzang, http://vogelzang.example.org"
    })
    void spellings(String street, String contact) {
        assertThat(street(street).redactContact(contact)).isNull();
    }

    @DisplayName("An e-mail address or a website without a trace of it stays")
    @ParameterizedTest
    @ValueSource(strings = {"info@vgz-co.be", "www.ama.be/ama/accueil", "info@example.org", "http://example.org/4"})
    void keepsCleanContacts(String contact) {
        assertThat(VERTE.redactContact(contact)).isEqualTo(contact);
        assertThat(OISEAU.redactContact(contact)).isEqualTo(contact);
        assertThat(at("Rue Verte", null, "4").redactContact(contact))
                .as("a single figure stands by chance")
                .isEqualTo(contact);
        assertThat(VERTE.redactContact(null)).isNull();
    }

    @DisplayName("The number alone reveals the address in an e-mail address and in a name")
    @Test
    void houseNumber() {
        AddressRedactor charleroi = at("Chaussée de Charleroi", "Charleroise Steenweg", "160");
        assertThat(charleroi.redactContact("service.social.160@base.be")).isNull();
        assertThat(charleroi.redactContact("www.ilot.be")).isEqualTo("www.ilot.be");
        assertThat(charleroi.removeRevealingNames(List.of("L'Ilot", "Maison d'Accueil d'Urgence le 160")))
                .containsExactly("L'Ilot");
    }

    @DisplayName("The distinctive part of the street reveals the address in a name")
    @ParameterizedTest
    @ValueSource(strings = {"Le Chant d'Oiseau", "De Vogelzang", "Centrum Vogelzang", "CHANT D’OISEAU - Accueil"})
    void distinctivePart(String name) {
        assertThat(OISEAU.redactName(french(name)).fr()).isEqualTo("Service à une adresse confidentielle");
        assertThat(OISEAU.removeRevealingNames(List.of(name, "L'Escale"))).containsExactly("L'Escale");
    }

    @DisplayName("The distinctive part reveals it in a text too")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lundi 9h-12h, 298 Haute",
                "Sonner Haute 298",
                "Écrire à info@hoogstraat298.be",
                "Site : www.foyer-haute.be"
            })
    void distinctiveInText(String text) {
        assertThat(HAUTE.redactText(french(text))).isNull();
        assertThat(HAUTE.redactText(new Bilingual("Lundi", text))).isNull();
    }

    @DisplayName("Words that services use anyway do not reveal it")
    @ParameterizedTest
    @CsvSource({
        "Rue du Centre, Centre d'accueil de nuit",
        "Rue de l'Église, L'église et la paix",
        "Avenue d'Auderghem, CPAS Auderghem",
        "Rue de Molenbeek-Saint-Jean, CPAS Molenbeek-Saint-Jean",
        "Avenue Marie-Louise, Centre Marie Curie"
    })
    void commonWords(String street, String name) {
        assertThat(street(street).redactName(french(name))).isEqualTo(french(name));
    }

    @DisplayName("A number beside words that services use anyway reveals it")
    @Test
    void numberBesideCommonWords() {
        AddressRedactor centre = at("Rue du Centre", null, "7");
        assertThat(centre.redactText(french("Sonner au centre"))).isEqualTo(french("Sonner au centre"));
        assertThat(centre.redactText(french("Sonner au 7, centre"))).isNull();
        assertThat(centre.redactText(french("Centre, 7"))).isNull();
    }

    @DisplayName("A name that reveals the address is replaced by neutral words")
    @Test
    void neutralName() {
        Bilingual name = new Bilingual("Refuge de la rue Haute 44", null);
        assertThat(street("Rue Haute").redactName(name).fr()).isEqualTo("Service à une adresse confidentielle");
        assertThat(street("Rue Haute").removeRevealingNames(List.of("Rue Haute 44", "Le Refuge")))
                .containsExactly("Le Refuge");
        assertThat(street("Rue Haute").redactContact("http://example.org/rue-haute-44"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Rue du Sacré-Cœur, Foyer du SACRÉ-CŒUR",
        "Rue du Sacré-Cœur, foyer du sacre coeur",
        "Avenue du Chant d'Oiseau, Le Chant dʼOiseau",
        "Avenue du Chant d'Oiseau, Le Chant d\u00AD'Oi\u00ADseau",
        "Avenue du Chant d'Oiseau, Le Chant\u200Bd’Oiseau",
        "Avenue du Chant d'Oiseau, Le Ch\u200Bant d’Oi\u2060seau",
        "Vogelzanglaan, Ｖｏｇｅｌｚａｎｇ",
        "Vogelzanglaan, Ⓥⓞⓖⓔⓛⓩⓐⓝⓖ"
    })
    @DisplayName(
            "A street is recognised in ligatures, soft hyphens, other widths, circles and characters that cannot be seen")
    void disguisedStreet(String street, String name) {
        for (String form :
                List.of(name, Normalizer.normalize(name, Normalizer.Form.NFD), name.replace(' ', '\u00A0'))) {
            assertThat(street(street).redactName(french(form))).as(form).isNotEqualTo(french(form));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sonner au ２９８", "Aan het ²⁹⁸", "٢٩٨", "2\u00AD98", "29\u200B8", "²98"})
    @DisplayName("The number of the house is recognised in digits of any width and script")
    void disguisedNumber(String name) {
        assertThat(HAUTE.removeRevealingNames(List.of(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Entrée : ru\u00ADe des Lilas",
                "drève des Lilas",
                "chaussée de Wavre",
                "ａｖｅｎｕｅ Louise",
                "à 1\u00AD000 Bruxelles",
                "Lilas\u00ADstraat"
            })
    @DisplayName("Any address is recognised composed and decomposed, with soft hyphens and no-break spaces")
    void disguisedAddress(String text) {
        for (String form :
                List.of(text, Normalizer.normalize(text, Normalizer.Form.NFD), text.replace(' ', '\u00A0'))) {
            assertThat(street(null).redactText(french(form))).as(form).isNull();
        }
    }

    @Test
    @DisplayName("A code in the address of a page is no number of a house")
    void percentCodes() {
        assertThat(at("Rue Verte", null, "20").redactContact("http://example.org/notre%20maison"))
                .isEqualTo("http://example.org/notre%20maison");
    }
}
