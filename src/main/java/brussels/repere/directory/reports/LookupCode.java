package brussels.repere.directory.reports;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code by which whoever reported something looks what became of it: 65 random bits in the Base32 of Douglas Crockford, with his check
 * symbol, in groups ({@code 7KQ29-FHM3R-TV8E}). Codes are chosen so that the check symbol is one of the 32 too, since few people can
 * type the other five. Case, blanks and hyphens do not count, and O, I and L are read as the digits that they look like. Immutable.
 *
 * @param text without hyphens
 */
public record LookupCode(String text) {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SYMBOLS = 13;
    private static final int LENGTH = RANDOM_SYMBOLS + 1;
    private static final int GROUP = 5;
    private static final int CHECK_MODULUS = 37;

    /** Creates a code that nobody can guess. */
    static LookupCode create(SecureRandom random) {
        while (true) {
            StringBuilder code = new StringBuilder();
            while (code.length() < RANDOM_SYMBOLS) {
                code.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
            }
            int check = check(code);
            if (check < SYMBOLS.length()) {
                return new LookupCode(code.append(SYMBOLS.charAt(check)).toString());
            }
        }
    }

    private static int check(CharSequence code) {
        int rest = 0;
        for (int i = 0; i < RANDOM_SYMBOLS; i++) {
            rest = (rest * SYMBOLS.length() + SYMBOLS.indexOf(code.charAt(i))) % CHECK_MODULUS;
        }
        return rest;
    }

    /** Reads a code as somebody typed it; empty if it is none, also if a symbol of it was typed wrongly. */
    public static Optional<LookupCode> read(String typed) {
        String text = typed.replaceAll("[\\s\\h\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean readable = text.length() == LENGTH && text.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0);
        return readable && check(text) == SYMBOLS.indexOf(text.charAt(RANDOM_SYMBOLS))
                ? Optional.of(new LookupCode(text))
                : Optional.empty();
    }

    /** Returns the code as people read it. */
    public String grouped() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Returns what is stored of it. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It opens a report, so it stands in no log. */
    @Override
    public String toString() {
        return "LookupCode";
    }
}
