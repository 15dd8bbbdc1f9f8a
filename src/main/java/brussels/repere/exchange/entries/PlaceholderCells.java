package brussels.repere.exchange.entries;

import brussels.repere.exchange.input.ImportFindings;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Empties the cells that only say that there is nothing: a dash, which people type, and an error such as {@code #N/A}, which
 * spreadsheet programs leave where a formula failed. An error is always reported; a dash only in a contact, where it was shown as a link
 * before.
 */
final class PlaceholderCells {

    /** In English, French and Dutch. */
    private static final Pattern ERROR = Pattern.compile(
            "(?iu)#(?:N/A|N/B|N/D|NA|REF!|VERW!|VALUE!|VALEUR!|WAARDE!|NAME\\?|NOM\\s?\\?|NAAM\\?|DIV/0!|DEEL/0!|NULL!|NUL!|LEEG!|NUM!|NOMBRE!|GETAL!|#+)");

    private static final Pattern DASH = Pattern.compile("[-–—_./]+");
    private static final Pattern NOTHING = Pattern.compile(
            "(?iu)[-–—_./?]+|n/?a|n\\.a\\.|néant|aucune?|geen|nihil|nvt|n\\.v\\.t\\.|inconnue?|onbekend");
    private static final Set<EntryColumn> CONTACTS =
            EnumSet.of(EntryColumn.PHONES, EntryColumn.WEBSITE, EntryColumn.EMAIL);

    private PlaceholderCells() {}

    static void remove(EntryRow row, ImportFindings findings) {
        row.removeTexts((column, text) -> {
            boolean error = ERROR.matcher(text).matches();
            boolean contact = CONTACTS.contains(column);
            boolean nothing = (contact ? NOTHING : DASH).matcher(text).matches();
            if (error || contact && nothing) {
                findings.warning(
                        row.line(), error ? "service.error-value" : "service.nothing", row.header(column), text);
            }
            return error || nothing;
        });
    }
}
