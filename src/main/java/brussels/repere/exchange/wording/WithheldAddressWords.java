package brussels.repere.exchange.wording;

import java.util.regex.Pattern;

/** The words that registers write in the place of an address that is not for everybody. */
public final class WithheldAddressWords {

    private static final Pattern WITHHELD = Pattern.compile(
            "(?is).*(non communi|confidentiel|pas communiqu|vertrouwelijk|niet meegedeeld|wordt niet).*");

    private WithheldAddressWords() {}

    /** Returns whether a text, such as that of a street, says that the address is withheld. */
    public static boolean matches(String text) {
        return WITHHELD.matcher(text).matches();
    }
}
