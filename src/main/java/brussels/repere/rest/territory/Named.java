package brussels.repere.rest.territory;

import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.text.Bilingual;

/** A territory or statistical sector by code, with its name in both languages. */
public record Named(String code, Bilingual name) {

    public static Named of(Territory territory) {
        return new Named(territory.key().code(), territory.name());
    }

    static Named of(StatisticalSector sector) {
        return new Named(sector.code(), sector.name());
    }
}
