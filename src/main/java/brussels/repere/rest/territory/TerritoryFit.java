package brussels.repere.rest.territory;

import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.Locale;
import java.util.Optional;

/**
 * How what is for a territory fits a place. Immutable.
 *
 * @param territory its name; null for the whole Region
 */
public record TerritoryFit(Extent extent, Bilingual territory) {

    private static final TranslationTable WORDS = TranslationTable.of("answers");

    /** How much of the place the territory holds; the nearest comes first. */
    public enum Extent {
        /** All of the place lies in the territory. */
        TERRITORY,
        /** Some of the place does. */
        PART,
        /** It is for the whole Region. */
        REGION
    }

    /**
     * Compares a territory with a place.
     *
     * @param territory null for the whole Region
     * @return empty where nothing of the place lies in it, and where the map knows no such territory
     */
    public static Optional<TerritoryFit> of(TerritoryKey territory, SectorSet place, TerritoryMap map) {
        if (territory == null) {
            return Optional.of(new TerritoryFit(Extent.REGION, null));
        }
        Optional<Bilingual> name = map.find(territory).map(Territory::name);
        if (name.isEmpty() || !map.sectorsOf(territory).intersects(place)) {
            return Optional.empty();
        }
        boolean whole = map.sectorsOf(territory).containsAll(place);
        return Optional.of(new TerritoryFit(whole ? Extent.TERRITORY : Extent.PART, name.get()));
    }

    /** Returns {@code for-territory}, {@code for-part} or {@code for-region}. */
    public String code() {
        return "for-" + extent.name().toLowerCase(Locale.ROOT);
    }

    public String say(Lang lang) {
        String key = "territory." + code();
        return territory == null ? WORDS.say(lang, key) : WORDS.say(lang, key, territory.in(lang));
    }
}
