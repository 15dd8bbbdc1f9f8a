package brussels.repere.directory.reports;

import static brussels.repere.directory.reports.ReportText.Flaw.EMAIL;
import static brussels.repere.directory.reports.ReportText.Flaw.LINK;
import static brussels.repere.directory.reports.ReportText.Flaw.PHONE;
import static brussels.repere.directory.reports.ReportText.Flaw.REGISTER_NUMBER;
import static brussels.repere.directory.reports.ReportText.Flaw.TOO_LONG;
import static brussels.repere.directory.reports.ReportText.Flaw.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.confidentiality.ContactDetector;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody may leave in a report, in the forms that people write it, and the sentences that must not be mistaken for it. */
class ReportTextTest {

    @DisplayName("An e-mail address is refused")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan.janssens@example.be",
                "Écrivez à info@cpas.brussels svp",
                "jan @ example.be",
                "JAN@GMAIL",
                "moi＠example.be",
                "ja\u200Bn@exa\u200Bmple.be",
                "jan (at) example.be",
                "jan[at]example punt be",
                "jan arobase exemple",
                "jan apenstaartje telenet",
                "jan at gmail",
                "jan at voorbeeld punt be",
                "mailto:jan",
                "instagram @jan_janssens"
            })
    void email(String text) {
        assertThat(ReportText.findFlaw(text)).contains(EMAIL);
    }

    @DisplayName("A link is refused")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/x",
                "voir https://example.org",
                "HTTPS ://example",
                "www.exemple",
                "leur site exemple.be dit autre chose",
                "cpas.brussels/horaires",
                "bit.ly/3xyz",
                "wa.me/32475",
                "t.me/groupe",
                "exemple (point) be",
                "exemple point be",
                "voorbeeld [.] be"
            })
    void link(String text) {
        assertThat(ReportText.findFlaw(text)).contains(LINK);
    }

    @DisplayName("A telephone number is refused")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "02 511 12 34",
                "02/511.12.34",
                "02-511 12 34",
                "(02) 511 12 34",
                "02 5111234",
                "025111234",
                "02 511 1234",
                "0475 12 34 56",
                "0475/12.34.56",
                "0475.12.34.56",
                "0475123456",
                "0475 123 456",
                "04 75 12 34 56",
                "04-75-12-34-56",
                "appelez le 0800 12 345",
                "070 12 34 56",
                "+32 2 511 12 34",
                "+32 (0)2 511 12 34",
                "+32475123456",
                "0032 475 12 34 56",
                "00 32 475 12 34 56",
                "32 475 12 34 56",
                "475 12 34 56",
                "511 12 34",
                "2 511.12.34",
                "+33 6 12 34 56 78",
                "06 12 34 56 78",
                "+212 661-234567",
                "+1 (212) 555-0123",
                "０４７５ １２ ３４ ５６",
                "٠٤٧٥ ١٢ ٣٤ ٥٦",
                "04\u200B75 12 34 56",
                "tel:0475_12_34_56 de 9h à 12h",
                "au 12 rue X 0475 12 34 56 9h"
            })
    void telephone(String text) {
        assertThat(ReportText.findFlaw(text)).contains(PHONE);
    }

    @DisplayName("A number of the national register is refused")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "85.07.30-033.28",
                "85.07.30-033 28",
                "85 07 30 033 28",
                "85073003328",
                "850730-033-28",
                "00.01.25-567.77",
                "mon numéro est 85.07.30-033.99"
            })
    void nationalNumber(String text) {
        assertThat(ReportText.findFlaw(text)).contains(REGISTER_NUMBER);
    }

    @DisplayName("A text that only says what is wrong is accepted")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ouvert de 9h à 12h",
                "open van 9.00 tot 12.00 uur en van 13.30 tot 16.30 uur",
                "9:00-12:00 13:00-17:00",
                "09.00-12.00 13.00-17.00",
                "lu 09-12 13-17 09-12",
                "8.30 - 12.30, 13.30 - 16.30",
                "le 3e lundi",
                "numéro 12",
                "numéro 12 / boîte 3",
                "à 1070 Anderlecht",
                "1000, 1020, 1120 et 1130",
                "1000-1020-1120-1130",
                "1070 1080 1081 1082 1083",
                "fermé depuis 2019",
                "2017 2018 2019 2020",
                "de 2017 à 2024",
                "fermé du 01/07/2024 au 31/08/2024",
                "gesloten sinds 05-06-2024 9u-12u",
                "depuis le 2024-06-05",
                "vu le 5.6.2024",
                "bus 46 49 50 63 89, métro 2 et 6",
                "Le 107 répond, pas le 112",
                "il faut faire le 1712",
                "Le numéro de téléphone n'est plus bon",
                "L'adresse e-mail ne marche pas",
                "Ils ont déménagé au 298 rue Haute, 2e étage",
                "Ils sont au 12-14 maintenant",
                "Ne parle plus l'arabe. De nieuwe uren zijn anders.",
                "A.S.B.L. Le Foyer, av. de la Reine",
                "Op dit punt net gesloten",
                "On en est à ce point eu égard aux travaux",
                "Gratis vanaf 65 jaar; 15,50 € pour les autres",
                "Sert aussi 1190 (Forest) et 1060 (Saint-Gilles), 20 % du quartier 30",
                "<b>fermé</b> & \"vide\""
            })
    void harmless(String text) {
        assertThat(ReportText.findFlaw(text)).isEmpty();
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "a\u0000b", "\u001B[31mrouge", "moitié \uD83D", "\uE000", "fermé \u202Etrevuo", "a\u2067b\u2069");
    }

    @DisplayName("Characters that cannot be shown are refused")
    @ParameterizedTest
    @MethodSource("unreadable")
    void unprintable(String text) {
        assertThat(ReportText.findFlaw(text)).contains(UNREADABLE);
    }

    @DisplayName("The length is counted in characters as people count them")
    @Test
    void length() {
        assertThat(ReportText.findFlaw("é".repeat(280))).isEmpty();
        assertThat(ReportText.findFlaw("😀".repeat(280))).isEmpty();
        assertThat(ReportText.findFlaw("é".repeat(281))).contains(TOO_LONG);
    }

    @DisplayName("A missing text has no flaw, and blanks are a missing text")
    @Test
    void empty() {
        assertThat(ReportText.findFlaw(null)).isEmpty();
        assertThat(Stream.of(null, "", " \n\t").map(ReportText::clean)).containsOnlyNulls();
        assertThat(ReportText.clean("  deux lignes\nici ")).isEqualTo("deux lignes\nici");
    }

    @DisplayName("Every kind of contact data has its own flaw")
    @Test
    void allKinds() {
        assertThat(List.of(ReportText.Flaw.values()))
                .extracting(Enum::name)
                .contains(
                        Stream.of(ContactDetector.Kind.values()).map(Enum::name).toArray(String[]::new));
    }
}
