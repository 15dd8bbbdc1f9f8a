package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.Landmark;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.landmarks.LandmarkNameFormatter;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the names of places as on an envelope: "Rue Haute 298, 1000 Bruxelles". Immutable. */
public final class PlaceLabels {

    /** The postal name of the Ville de Bruxelles. */
    private static final Bilingual CITY_POSTAL_NAME = new Bilingual("Bruxelles", "Brussel");

    private final TerritoryMap map;

    public PlaceLabels(TerritoryMap map) {
        this.map = map;
    }

    public Bilingual label(PlaceCandidate candidate) {
        return new Bilingual(format(candidate, Lang.fr), format(candidate, Lang.nl));
    }

    private String format(PlaceCandidate candidate, Lang lang) {
        if (candidate.landmark() != null) {
            return format(candidate.landmark(), lang);
        }
        if (candidate.street() != null) {
            return Stream.of(nameStreets(candidate, lang), candidate.number())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" "))
                    + ", " + candidate.postcode() + " " + town(candidate.street(), lang);
        }
        if (candidate.postcode() == null) {
            return candidate.territories().stream().map(key -> name(key, lang)).collect(Collectors.joining(", "));
        }
        String towns = PostcodeSectors.findNamedSection(candidate.postcode())
                .map(section -> name(section, lang))
                .orElseGet(() -> map.list(Level.COMMUNE).stream()
                        .filter(commune -> commune.postcodes().contains(candidate.postcode()))
                        .map(commune -> town(commune.key(), lang))
                        .collect(Collectors.joining(", ")));
        return towns.isEmpty() ? candidate.postcode() : candidate.postcode() + " " + towns;
    }

    /** The commune tells landmarks of one name apart, and is not said twice. */
    private String format(Landmark landmark, Lang lang) {
        String name = LandmarkNameFormatter.format(landmark, lang);
        return map.findTerritory(
                        Level.COMMUNE, landmark.point().lon(), landmark.point().lat())
                .filter(commune ->
                        Stream.of(Lang.values()).noneMatch(language -> name.contains(town(commune.key(), language))))
                .map(commune -> name + ", " + town(commune.key(), lang))
                .orElse(name);
    }

    private static String nameStreets(PlaceCandidate candidate, Lang lang) {
        String name = candidate.street().name().in(lang);
        return candidate.crossing() == null
                ? name
                : name + " / " + candidate.crossing().name().in(lang);
    }

    private String town(StreetPart street, Lang lang) {
        return town(PostcodeSectors.findNamedSection(street.postcode()).orElse(street.commune()), lang);
    }

    private String town(TerritoryKey key, Lang lang) {
        return key.equals(PostcodeSectors.CITY_OF_BRUSSELS) ? CITY_POSTAL_NAME.in(lang) : name(key, lang);
    }

    private String name(TerritoryKey key, Lang lang) {
        return map.find(key).map(territory -> territory.name().in(lang)).orElse(key.code());
    }
}
