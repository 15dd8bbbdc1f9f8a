package brussels.repere.rest.territory;

import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.text.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A territory or statistical sector by code, with its name in both languages. */
@Schema(name = "Named")
public record NamedTerritory(String code, Bilingual name) {

    public static NamedTerritory of(Territory territory) {
        return new NamedTerritory(territory.key().code(), territory.name());
    }

    static NamedTerritory of(StatisticalSector sector) {
        return new NamedTerritory(sector.code(), sector.name());
    }
}
