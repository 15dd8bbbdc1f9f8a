package brussels.repere.exchange.fhir;

import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.StableId;
import brussels.repere.geography.TerritoryKey;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The ids of resources, each the same at any time: those of the directory where there is one, and the code of a territory with its level. An
 * id of FHIR has 1 to 64 letters, digits, hyphens and dots.
 */
public final class FhirIds {

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");

    private FhirIds() {}

    public static boolean isValid(String id) {
        return VALID.matcher(id).matches();
    }

    /** Returns the id of the location, and of the organization, that stand for a territory: {@code commune-21001}. */
    static String of(TerritoryKey territory) {
        return validOrHash(territory.level().code() + "-" + territory.code());
    }

    static String of(BeyondZone zone) {
        return validOrHash(BeyondZone.LEVEL + "-" + zone.code());
    }

    /** @param areaKey of an area that no territories make up */
    static String ofArea(String areaKey) {
        return validOrHash("area-" + areaKey.replace('@', '-'));
    }

    /** Returns the id of the site of an organization: several organizations at one address are as many facilities. */
    public static String ofFacility(UUID organization, UUID location) {
        return StableId.of("fhir facility", organization.toString(), location.toString())
                .toString();
    }

    private static String validOrHash(String id) {
        return isValid(id) ? id : StableId.of("fhir jurisdiction", id).toString();
    }
}
