package brussels.repere.rest.site;

import brussels.repere.text.Lang;
import java.time.YearMonth;

/**
 * The address of an agenda that is narrowed. Immutable.
 *
 * @param territory a bassin; null for the whole Region
 * @param kind null for all
 */
public record AgendaAddress(Lang lang, String territory, String kind) {

    public AgendaAddress withTerritory(String other) {
        return new AgendaAddress(lang, other, kind);
    }

    public AgendaAddress withKind(String other) {
        return new AgendaAddress(lang, territory, other);
    }

    private String narrowed() {
        return (territory == null ? "" : "&territory=" + territory) + (kind == null ? "" : "&kind=" + kind);
    }

    public String list() {
        return PagePaths.in(lang, PagePaths.agenda()) + narrowed();
    }

    public String inMonth(YearMonth month) {
        return list() + "&month=" + month;
    }

    /** Returns the address of the feed, with {@code {}} for its ending. */
    public String feed() {
        return PagePaths.in(lang, "/api/v1/events.{}") + narrowed();
    }
}
