package brussels.repere.directory.sheets;

import brussels.repere.text.Bilingual;

/**
 * Whom to ask for an action: a function, so that nobody is named. Immutable.
 *
 * @param phone as it is shown; null for none, like the mail, and not both
 */
public record SheetContact(Bilingual function, String phone, String mail) {

    public static final int MAX_FUNCTION_LENGTH = 120;
    public static final int MAX_PHONE_LENGTH = 40;
}
