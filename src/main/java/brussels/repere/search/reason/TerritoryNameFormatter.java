package brussels.repere.search.reason;

import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the names of territories as they stand in a sentence. */
final class TerritoryNameFormatter {

    private static final String QUARTIER = "quartier ";
    private static final String WIJK = "wijk";
    private static final String FRENCH_ARTICLE = "le ";
    /** The sections that make up the centre of the Ville de Bruxelles: people know only the whole. */
    private static final List<TerritoryKey> CENTRE = List.of(
            new TerritoryKey(Level.SECTION, "21004A"),
            new TerritoryKey(Level.SECTION, "21004B"),
            new TerritoryKey(Level.SECTION, "21004C"),
            new TerritoryKey(Level.SECTION, "21004D"));

    private static final Bilingual CENTRE_NAME = new Bilingual("Bruxelles-Centre", "Brussel-Centrum");
    private static final Bilingual CITY_NAME = new Bilingual("Bruxelles-Ville", "Brussel-Stad");

    private final TerritoryMap map;
    private final Lang lang;

    TerritoryNameFormatter(TerritoryMap map, Lang lang) {
        this.map = map;
        this.lang = lang;
    }

    /** Writes a name. A section of the centre is named like a street, so that the name of the city precedes it. */
    String format(TerritoryKey key) {
        String name = map.find(key).map(territory -> territory.name().in(lang)).orElse(key.code());
        return CENTRE.contains(key) ? CITY_NAME.in(lang) + " (" + name + ")" : name;
    }

    /** Writes several names; the sections of the centre together have one. */
    List<String> format(List<TerritoryKey> keys) {
        List<TerritoryKey> rest = new ArrayList<>(keys);
        List<String> names = new ArrayList<>();
        if (keys.containsAll(CENTRE)) {
            rest.removeAll(CENTRE);
            names.add(CENTRE_NAME.in(lang));
        }
        rest.forEach(key -> names.add(formatWithLevel(key)));
        return names;
    }

    /** Writes a name where no word for its level precedes it; that of a bassin has one itself: "le bassin Nord", "zorgzone Noord". */
    String formatWithLevel(TerritoryKey key) {
        if (key.level() != Level.BASSIN) {
            return format(key);
        }
        return (lang == Lang.fr ? FRENCH_ARTICLE : "") + lowerFirst(format(key));
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Writes a name without the word for its level, which the sentence has already. */
    String formatInSentence(TerritoryKey key) {
        String name = format(key);
        if (lang == Lang.fr && key.level() == Level.QUARTIER && startsWithLevelWord(name)) {
            return name.substring(QUARTIER.length());
        }
        return key.level() == Level.BASSIN ? lowerFirst(name) : name;
    }

    /** Returns whether its Dutch name says that it is a wijk: Noordwijk. */
    boolean includesLevelWord(TerritoryKey key) {
        return lang == Lang.nl
                && key.level() == Level.QUARTIER
                && format(key).toLowerCase(Locale.ROOT).endsWith(WIJK);
    }

    private static boolean startsWithLevelWord(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(QUARTIER);
    }
}
