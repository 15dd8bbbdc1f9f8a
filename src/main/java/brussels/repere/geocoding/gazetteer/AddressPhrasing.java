package brussels.repere.geocoding.gazetteer;

import brussels.repere.text.FoldedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts a whole address into the form that the register has: without the person at whom it is ("c/o Dupont,"), with a hyphen between two
 * house numbers ("217 à 219"), and with words for the digits in the name of a street ("rue des 6 jetons").
 */
final class AddressPhrasing {

    private static final Pattern CARE_OF = Pattern.compile(
            "(?iu)^\\s*(?:c/o|p/a|chez|bij|t\\.?a\\.?v\\.?|aux bons soins de|attn?\\.?)\\s[^,]*,\\s*(?=.*\\p{L})");
    private static final Pattern NUMBER_RANGE = Pattern.compile(
            "(?iu)(\\d{1,4}[a-z]?)\\s*(?:à|au|jusqu['’]à|tot en met|tot|t/?e?/?m)\\s*(\\d{1,4}[a-z]?)\\b");
    /** Before a word, so that a house number at the end stays; of an ordinal its ending. */
    private static final Pattern DIGITS_BEFORE_WORD =
            Pattern.compile("(?<![\\p{L}\\d-])(\\d{1,2})(?: ?(e|er|ere|eme|ieme|de|ste)(?!\\p{L}))?[ -]?(?=\\p{L}{2})");

    private static final Map<Integer, String> FRENCH = Map.ofEntries(
            Map.entry(2, "deux"),
            Map.entry(3, "trois"),
            Map.entry(4, "quatre"),
            Map.entry(5, "cinq"),
            Map.entry(6, "six"),
            Map.entry(7, "sept"),
            Map.entry(8, "huit"),
            Map.entry(9, "neuf"),
            Map.entry(10, "dix"),
            Map.entry(11, "onze"),
            Map.entry(12, "douze"),
            Map.entry(17, "dix-sept"),
            Map.entry(21, "vingt et un"),
            Map.entry(80, "quatre-vingts"));
    private static final Map<Integer, String> FRENCH_ORDINALS =
            Map.of(1, "premier", 2, "deuxième", 3, "troisième", 4, "quatrième", 9, "neuvième", 14, "quatorzième");
    private static final Map<Integer, String> DUTCH = Map.ofEntries(
            Map.entry(2, "twee"),
            Map.entry(3, "drie"),
            Map.entry(4, "vier"),
            Map.entry(5, "vijf"),
            Map.entry(6, "zes"),
            Map.entry(7, "zeven"),
            Map.entry(8, "acht"),
            Map.entry(9, "negen"),
            Map.entry(10, "tien"),
            Map.entry(11, "elf"),
            Map.entry(12, "twaalf"),
            Map.entry(17, "zeventien"),
            Map.entry(21, "eenentwintig"),
            Map.entry(80, "tachtig"));
    private static final Map<Integer, String> DUTCH_ORDINALS =
            Map.of(1, "eerste", 2, "tweede", 3, "derde", 4, "vierde", 9, "negende", 14, "veertiende");

    private AddressPhrasing() {}

    /** Returns the forms in which an address may be in the register, the nearest to what was typed first. */
    static List<String> list(String address) {
        String plain =
                NUMBER_RANGE.matcher(CARE_OF.matcher(address).replaceFirst("")).replaceAll("$1-$2");
        String folded = FoldedText.fold(plain);
        Set<String> forms = new LinkedHashSet<>(List.of(plain));
        // Dutch writes many of these names as one word.
        Stream.of(
                        spellOut(folded, FRENCH, FRENCH_ORDINALS, " "),
                        spellOut(folded, DUTCH, DUTCH_ORDINALS, " "),
                        spellOut(folded, DUTCH, DUTCH_ORDINALS, ""))
                .filter(spelled -> !spelled.equals(folded))
                .forEach(forms::add);
        return List.copyOf(forms);
    }

    private static String spellOut(
            String folded, Map<Integer, String> cardinals, Map<Integer, String> ordinals, String gap) {
        Matcher digits = DIGITS_BEFORE_WORD.matcher(folded);
        return digits.replaceAll(match -> spellOut(match, cardinals, ordinals, gap));
    }

    private static String spellOut(
            MatchResult match, Map<Integer, String> cardinals, Map<Integer, String> ordinals, String gap) {
        boolean ordinal = match.group(2) != null;
        String word = (ordinal ? ordinals : cardinals).get(Integer.valueOf(match.group(1)));
        return word == null ? Matcher.quoteReplacement(match.group()) : word + (ordinal ? " " : gap);
    }
}
