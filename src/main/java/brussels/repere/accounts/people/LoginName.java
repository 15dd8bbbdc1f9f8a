package brussels.repere.accounts.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of logins: e-mail addresses, compared without regard to case and blanks around them. */
public final class LoginName {

    public static final int MAX_LENGTH = 254;

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}.]{2,}");

    private LoginName() {}

    /** Returns the form in which a login is stored; empty if it is no e-mail address. */
    public static Optional<String> read(String text) {
        String login = text.strip().toLowerCase(Locale.ROOT);
        return login.length() <= MAX_LENGTH && EMAIL.matcher(login).matches() ? Optional.of(login) : Optional.empty();
    }
}
