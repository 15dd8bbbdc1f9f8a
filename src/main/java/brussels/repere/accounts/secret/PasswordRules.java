package brussels.repere.accounts.secret;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * Which passwords may be chosen: from 12 to 128 characters of any kind, and nothing that is guessed at once, such as a password that
 * many have, a row of keys, or one's own name. No kinds of signs are demanded (NIST SP 800-63B). Safe for use by several threads.
 */
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 128;

    /** What takes fewer guesses is found by who knows which passwords are usual. */
    private static final double MIN_BITS = 33;

    /** Longer ones take long to judge, and their beginning says enough. */
    private static final int JUDGED_LENGTH = 40;

    /** Parts of a name that are shorter are in many words. */
    private static final int MIN_NAME_LENGTH = 4;

    private PasswordRules() {}

    /** Why a password may not be chosen; its name is part of the key of its message. */
    public enum Flaw {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON,
        OWN_NAME
    }

    /** @param known words that whoever guesses tries first: login and name of the person */
    public static Optional<Flaw> findFlaw(String password, String... known) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return Optional.of(Flaw.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(Flaw.TOO_LONG);
        }
        List<String> names = Stream.of(known)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[\\s@.]+"))))
                .filter(word -> word.length() >= MIN_NAME_LENGTH)
                .toList();
        if (isMostly(password.toLowerCase(Locale.ROOT), names)) {
            return Optional.of(Flaw.OWN_NAME);
        }
        String judged = password.substring(0, password.offsetByCodePoints(0, Math.min(length, JUDGED_LENGTH)));
        return judge(judged) < MIN_BITS ? Optional.of(Flaw.TOO_COMMON) : Optional.empty();
    }

    /** Whether what is left without the names would be too short by half. */
    private static boolean isMostly(String password, List<String> names) {
        String rest = password;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return rest.length() < password.length() && rest.length() < MIN_LENGTH / 2;
    }

    private static double judge(String password) {
        return Math.log(Judge.NBVCXZ.estimate(password).getGuesses().doubleValue()) / Math.log(2);
    }

    /** Reads its dictionaries when somebody chooses a password for the first time. */
    private static final class Judge {
        static final Nbvcxz NBVCXZ = new Nbvcxz(new ConfigurationBuilder()
                .setDictionaries(Stream.concat(
                                ConfigurationBuilder.getDefaultDictionaries().stream(),
                                Stream.of(new DictionaryBuilder()
                                        .setDictionaryName("repere")
                                        .setExclusion(false)
                                        .addWord("repere", 1)
                                        .addWord("bruxelles", 2)
                                        .addWord("brussel", 3)
                                        .addWord("motdepasse", 4)
                                        .addWord("wachtwoord", 5)
                                        .addWord("bassin", 6)
                                        .createDictionary()))
                        .toList())
                .createConfiguration());
    }
}
