package brussels.repere.hours.words;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without accents and case, each in its place: what is found in one text is at the same place in the other. */
final class Folding {

    private Folding() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String lower = parts.substring(0, 1).toLowerCase(Locale.ROOT);
            plain.append(lower.length() == 1 ? plain(lower.charAt(0)) : letter);
        }
        return plain.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '’', '‘', '`' -> '\'';
            case '\u00a0', '\u202f', '\t' -> ' ';
            default -> letter;
        };
    }
}
