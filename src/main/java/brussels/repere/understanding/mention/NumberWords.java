package brussels.repere.understanding.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The numbers up to 109 in words, as one word in Dutch and as up to three in French (Belgian and French). */
public final class NumberWords {

    private static final String[] FRENCH_UNITS =
            "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
                    .split(" ");
    private static final String[] DUTCH_UNITS =
            "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"
                    .split(" ");
    private static final Map<String, Integer> FRENCH_TENS = Map.of(
            "vingt",
            20,
            "trente",
            30,
            "quarante",
            40,
            "cinquante",
            50,
            "soixante",
            60,
            "septante",
            70,
            "quatre vingt",
            80,
            "quatre vingts",
            80,
            "octante",
            80,
            "nonante",
            90);
    private static final Map<String, Integer> DUTCH_TENS = Map.of(
            "twintig",
            20,
            "dertig",
            30,
            "veertig",
            40,
            "vijftig",
            50,
            "zestig",
            60,
            "zeventig",
            70,
            "tachtig",
            80,
            "negentig",
            90);
    private static final int TEN = 10;
    private static final int TEENS = 20;
    private static final int SIXTY = 60;
    private static final int EIGHTY = 80;
    private static final int HUNDRED = 100;

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int i = 1; i < TEENS; i++) {
            NUMBERS.put(FRENCH_UNITS[i].replace('-', ' '), i);
            NUMBERS.put(DUTCH_UNITS[i], i);
        }
        FRENCH_TENS.forEach((word, ten) -> {
            NUMBERS.put(word, ten);
            int last = ten == SIXTY || ten == EIGHTY ? TEENS : TEN;
            for (int i = 1; i < last; i++) {
                String unit = FRENCH_UNITS[i].replace('-', ' ');
                NUMBERS.putIfAbsent(word + " " + unit, ten + i);
                NUMBERS.putIfAbsent(word + " et " + unit, ten + i);
            }
        });
        DUTCH_TENS.forEach((word, ten) -> {
            NUMBERS.put(word, ten);
            for (int i = 1; i < TEN; i++) {
                NUMBERS.put(DUTCH_UNITS[i] + "en" + word, ten + i);
            }
        });
        NUMBERS.put("cent", HUNDRED);
        NUMBERS.put("honderd", HUNDRED);
        // These are articles and feminine forms far more often than numbers.
        NUMBERS.remove("un");
        NUMBERS.remove("een");
    }

    private NumberWords() {}

    /** @param words words without accents and case, parted by single blanks */
    public static OptionalInt parse(String words) {
        Integer number = NUMBERS.get(words);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
