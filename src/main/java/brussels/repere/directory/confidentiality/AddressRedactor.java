package brussels.repere.directory.confidentiality;

import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.text.Bilingual;
import brussels.repere.text.FoldedText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps a confidential address out of what stands beside it: sources write it there too, and so do who choose names and e-mail
 * addresses. Something is withheld if it names the street, or looks as if it told any address, since the street may not even be
 * known here. Too much withheld is a nuisance, too little a danger; telephones are never withheld, so everybody can be reached.
 */
public final class AddressRedactor {

    /** What is called by a name that tells where it is. */
    private static final Bilingual REPLACEMENT_NAME =
            new Bilingual("Service à une adresse confidentielle", "Dienst op een vertrouwelijk adres");

    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(rue|r|avenue|av|ave|boulevard|bld|bd|bvd|chauss[ée]+e|ch[ée]e|place|pl|square|sq|quai|dr[èe]ve|clos|impasse)"
                    + "\\b\\.?\\s+\\p{L}"
                    + "|\\p{L}+(straat|str|laan|steenweg|stwg|plein|kaai|dreef|lei)\\b"
                    + "|\\b1[0-2]\\d\\d\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final String SOFT_HYPHEN = "\u00AD";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern STRAY_PERCENT_SIGN = Pattern.compile("%(?!\\p{XDigit}{2})");

    private final boolean confidential;
    private final List<StreetNameMatcher> streets;
    private final Set<String> numbers;

    private AddressRedactor(boolean confidential, List<StreetNameMatcher> streets, Set<String> numbers) {
        this.confidential = confidential;
        this.streets = streets;
        this.numbers = numbers;
    }

    /** Returns a redactor that withholds nothing unless the location is confidential. */
    public static AddressRedactor of(StatedLocation location) {
        if (!location.confidential()) {
            return new AddressRedactor(false, List.of(), Set.of());
        }
        Site site = location.site();
        return new AddressRedactor(
                true,
                both(site.street())
                        .flatMap(AddressRedactor::readings)
                        .flatMap(street -> StreetNameMatcher.of(street).stream())
                        .toList(),
                Stream.ofNullable(site.number())
                        .flatMap(AddressRedactor::readings)
                        .flatMap(AddressRedactor::numbers)
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> both(Bilingual text) {
        return text == null ? Stream.empty() : Stream.of(text.fr(), text.nl()).filter(Objects::nonNull);
    }

    /** Each number that a house of several has, and all in one, as an e-mail address may have them. */
    private static Stream<String> numbers(String house) {
        List<String> each = AddressWords.tokenize(house).stream()
                .filter(Word::isNumber)
                .map(Word::plain)
                .toList();
        return Stream.concat(each.stream(), Stream.of(String.join("", each))).filter(number -> !number.isEmpty());
    }

    /**
     * Returns a text in all ways in which somebody may read it: as it is written, folded, and with disguised signs replaced. In
     * the last one, dots and invisible characters are gaps, because some readers see a separation there and others do not; a
     * soft hyphen separates nothing. A text tells an address if one of its readings does.
     */
    private static Stream<String> readings(String text) {
        String compatible = CompatibleText.of(text.replace(SOFT_HYPHEN, "").replace('.', ' '), " ");
        return Stream.of(text, FoldedText.fold(text), compatible).distinct();
    }

    /** Returns an e-mail address or a website, in which no blanks part the words; null if it tells an address. */
    public String redactContact(String contact) {
        return contact == null || confidential && contactRevealsAddress(contact) ? null : contact;
    }

    /** Returns the text, null if it tells an address. */
    public Bilingual redactText(Bilingual text) {
        return isRevealing(text, this::revealsAddress) ? null : text;
    }

    /** Returns the name, or a general one if it tells an address. */
    public Bilingual redactName(Bilingual name) {
        return isRevealing(name, this::nameRevealsAddress) ? REPLACEMENT_NAME : name;
    }

    public List<String> removeRevealingNames(List<String> names) {
        return names.stream()
                .filter(name -> !confidential || !nameRevealsAddress(name))
                .toList();
    }

    private boolean isRevealing(Bilingual text, Predicate<String> rule) {
        return confidential && both(text).anyMatch(rule);
    }

    private boolean revealsAddress(String text) {
        return readings(text).anyMatch(this::readingRevealsAddress);
    }

    private boolean readingRevealsAddress(String text) {
        List<Word> words = AddressWords.tokenize(text);
        return ADDRESS.matcher(text).find()
                || streets.stream().anyMatch(street -> street.isNamedIn(words, numbers::contains))
                || BLANKS.splitAsStream(text).filter(AddressRedactor::isContact).anyMatch(this::contactRevealsAddress);
    }

    /** In a name there are no hours and ages that a number might be. */
    private boolean nameRevealsAddress(String name) {
        return revealsAddress(name)
                || readings(name).map(AddressWords::tokenize).anyMatch(this::hasNumber);
    }

    private boolean contactRevealsAddress(String contact) {
        return ADDRESS.matcher(contact).find()
                || readings(decode(contact)).anyMatch(this::contactReadingRevealsAddress);
    }

    private boolean contactReadingRevealsAddress(String contact) {
        List<Word> words = AddressWords.tokenize(contact);
        return ADDRESS.matcher(contact).find()
                || hasNumber(words)
                || streets.stream().anyMatch(street -> street.isContainedIn(words));
    }

    /** A single figure stands by chance. */
    private boolean hasNumber(List<Word> words) {
        return words.stream().map(Word::plain).anyMatch(word -> word.length() > 1 && numbers.contains(word));
    }

    private static boolean isContact(String word) {
        return ContactDetector.find(word)
                .filter(kind -> kind == ContactDetector.Kind.EMAIL || kind == ContactDetector.Kind.LINK)
                .isPresent();
    }

    /** Blanks and accents in links are written as codes. */
    private static String decode(String link) {
        return URLDecoder.decode(STRAY_PERCENT_SIGN.matcher(link).replaceAll("%25"), StandardCharsets.UTF_8);
    }
}
