package brussels.repere.directory;

import brussels.repere.text.Bilingual;
import java.util.Arrays;
import java.util.Optional;

/**
 * A zone that reaches outside of the Region, as services declare it.
 *
 * @see <a href="https://social.brussels">social.brussels</a>, whose fields of action these are
 */
public enum BeyondZone {
    BELGIUM("BE", "Belgique", "België", true),
    BRUSSELS_HALLE_VILVOORDE("BHV", "Bruxelles-Hal-Vilvorde", "Brussel-Halle-Vilvoorde", true),
    WALLONIA("WAL", "Wallonie", "Wallonië", false),
    FLANDERS("VLG", "Flandre", "Vlaanderen", false),
    FLEMISH_BRABANT("VBR", "Brabant flamand", "Vlaams-Brabant", false),
    WALLOON_BRABANT("WBR", "Brabant wallon", "Waals-Brabant", false);

    /** What stands for a level before the code of such a zone in a declared area. */
    public static final String LEVEL = "beyond";

    private final String code;
    private final Bilingual name;
    private final boolean containsRegion;

    BeyondZone(String code, String fr, String nl, boolean containsRegion) {
        this.code = code;
        this.name = new Bilingual(fr, nl);
        this.containsRegion = containsRegion;
    }

    public String code() {
        return code;
    }

    public Bilingual zoneName() {
        return name;
    }

    /** Returns whether the whole Region lies in it; otherwise no part of the Region does. */
    public boolean containsRegion() {
        return containsRegion;
    }

    public static Optional<BeyondZone> find(String code) {
        return Arrays.stream(values()).filter(zone -> zone.code.equals(code)).findFirst();
    }
}
