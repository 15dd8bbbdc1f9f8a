package brussels.repere.exchange.corrections;

import brussels.repere.directory.upstream.FileFormat;
import brussels.repere.text.Lang;
import java.util.UUID;

/**
 * What is to be sent. Immutable.
 *
 * @param whole whether to send again what was sent before; otherwise what is new since alone
 * @param checked whether the last dispatch must be the one that whoever orders has seen
 * @param seen that dispatch; null if they saw none
 */
public record DispatchOrder(String source, FileFormat format, Lang lang, boolean whole, boolean checked, UUID seen) {

    /** Orders one without looking at what was sent before. */
    public static DispatchOrder of(String source, FileFormat format, Lang lang, boolean whole) {
        return new DispatchOrder(source, format, lang, whole, false, null);
    }
}
