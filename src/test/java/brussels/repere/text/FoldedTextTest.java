package brussels.repere.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One way to fold text, with its places in what was typed")
class FoldedTextTest {

    /** Letters with marks, ligatures, letters that NFC makes longer, characters that cannot be seen, halves of pairs. */
    private static final List<String> PIECES = List.of(
            "a", "B", "7", " ", ".", ",", "'", "\n", "é", "e\u0301", "Ç", "œ", "Œ", "æ", "ß", "ﬁ", "ĳ", "º", "½", "²",
            "İ", "\u00AD", "\u200B", "\u00A0", "\u202F", "\u2009", "’", "–", "\u2011", "１", "Ａ", "\u0301", "য়",
            "\u09DF", "क़", "\uFB2E", "ש", "한", "شَارِع", "\uFDFA", "🏠", "\uD83C", "𝐀", "٣", "ǆ", "Ω", "ς");

    /** What is folded to several characters is taken as a whole. */
    private static final Pattern SEVERAL_CHARACTERS = Pattern.compile("[œŒæßﬁĳǆ한🏠\\uFDFA]");

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(20), 0, PIECES.size()).forEach(i -> text.append(PIECES.get(i)));
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "Élève ÇA, eleve ca",
        "CŒUR Æquo Straße ẞ, coeur aequo strasse ss",
        "ﬁn ĳs nº 1ᵉʳ, fin ijs no 1er",
        "10½ 2² Ⅷ, 10½ 2² ⅷ",
        "１２３ Ｒｕｅ ２：３０, 123 rue 2:30",
        "٢٩٨ ২৯, 298 29",
        "l’aube l‘aube l´aube lʼaube l`aube, l'aube l'aube l'aube l'aube l'aube",
        "9h–17h 9h—17h 9h‑17h 9h−17h, 9h-17h 9h-17h 9h-17h 9h-17h",
        "ΟΔΟΣ οδός, οδοσ οδοσ"
    })
    @DisplayName("Case, accents, ligatures, digits, apostrophes and dashes have one form")
    void oneForm(String text, String folded) {
        assertThat(FoldedText.fold(text)).isEqualTo(folded);
        assertThat(FoldedText.fold(nfd(text))).isEqualTo(folded);
    }

    @Test
    @DisplayName("Blanks of any width are a space, line ends stay, what cannot be seen goes")
    void blanks() {
        assertThat(FoldedText.fold("a\u00A0b\u202Fc\u2009d\te\nf\rg\u2028h")).isEqualTo("a b c d e\nf\rg\u2028h");
        assertThat(FoldedText.fold("\uFEFFa\u00ADb\u200Bc\u2060d")).isEqualTo("abcd");
    }

    @Test
    @DisplayName("Every code point folds as its composed and its decomposed form do, and its folded form to itself")
    void everyCodePoint() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .mapToObj(Character::toString)
                .forEach(sign -> {
                    String folded = FoldedText.fold(sign);
                    assertThat(List.of(FoldedText.fold(nfc(sign)), FoldedText.fold(nfd(sign)), FoldedText.fold(folded)))
                            .as("U+%04X", sign.codePointAt(0))
                            .containsOnly(folded);
                });
    }

    @Test
    @DisplayName("Parts of the folded text are found in what was typed")
    void original() {
        FoldedText text = FoldedText.of("Le Sacre\u0301-Cœur\u00AD d'Uccle");
        assertThat(text.folded()).isEqualTo("le sacre-coeur d'uccle");
        assertThat(text.original(3, 8)).isEqualTo("Sacre\u0301");
        assertThat(text.original(9, 14)).isEqualTo("Cœur");
        assertThat(text.original(11, 12)).as("half of an oe").isEqualTo("œ");
        assertThat(text.original(4, 4)).isEmpty();
        assertThat(FoldedText.of("UCCLE").original(1, 3)).isEqualTo("CC");
    }

    @Test
    @DisplayName("A part of any text folds to the same part of the folded text")
    void partsOfAnyText() {
        Random random = new Random(20);
        for (int i = 0; i < 20_000; i++) {
            FoldedText text = FoldedText.of(random(random));
            int length = text.folded().length();
            int from = random.nextInt(length + 1);
            int to = from + random.nextInt(length - from + 1);
            String part = text.original(from, to);
            assertThat(text.original()).contains(part);
            assertThat(FoldedText.fold(part))
                    .as("%s from %d to %d", text.original(), from, to)
                    .contains(text.folded().substring(from, to));
            if (!SEVERAL_CHARACTERS.matcher(part).find()) {
                assertThat(FoldedText.fold(part)).isEqualTo(text.folded().substring(from, to));
            }
        }
    }

    @Test
    @DisplayName("Words of any text are the same composed and decomposed, and stand where they were typed")
    void wordsOfAnyText() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String text = random(random);
            List<FoldedText.Word> words = FoldedText.of(text).words();
            for (String form : List.of(nfc(text), nfd(text), text.replace(" ", "\u00A0"))) {
                List<FoldedText.Word> others = FoldedText.of(form).words();
                assertThat(others)
                        .extracting(FoldedText.Word::folded)
                        .as(text)
                        .isEqualTo(words.stream().map(FoldedText.Word::folded).toList());
                others.forEach(word -> {
                    String typed = form.substring(word.start(), word.end());
                    assertThat(FoldedText.fold(typed).replace(".", "")).as(form).contains(word.folded());
                    if (!SEVERAL_CHARACTERS.matcher(typed).find()) {
                        assertThat(FoldedText.fold(typed).replace(".", ""))
                                .as(form)
                                .isEqualTo(word.folded());
                    }
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C.P.A.S. Schaerbeek, cpas schaerbeek",
        "le c.p.a.s, le cpas",
        "N.O.H., noh",
        "asbl (A.S.B.L.), asbl asbl",
        "J.P. Rullens, j p rullens",
        "usager.e.s, usager e s",
        "3.a.b.c, 3 a b c",
        "www.a.b.be, www a b be",
        "C.P.A.S.Schaerbeek, cpas schaerbeek"
    })
    @DisplayName("An acronym with dots is a word; initials, endings and addresses of pages are none")
    void acronyms(String text, String words) {
        assertThat(FoldedText.of(text).words())
                .extracting(FoldedText.Word::folded)
                .containsExactly(words.split(" "));
    }

    @Test
    @DisplayName("A word ends behind its marks, an acronym behind its last dot")
    void endsOfWords() {
        String text = "cafe\u0301s, C.P.A.S. 16B";
        List<FoldedText.Word> words = FoldedText.of(text).words();
        assertThat(words)
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("cafe\u0301s", "C.P.A.S.", "16B");
    }
}
