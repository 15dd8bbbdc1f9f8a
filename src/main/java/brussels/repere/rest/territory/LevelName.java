package brussels.repere.rest.territory;

import brussels.repere.geography.Level;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level as a value of a parameter, by the name that the API gives it. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"region", "bassin", "commune", "section", "quartier", "quartier-social-sante"})
public record LevelName(Level level) {

    /** As parameters are read; an unknown name has been refused before. */
    public static LevelName fromString(String name) {
        return Level.find(name).map(LevelName::new).orElseThrow(IllegalArgumentException::new);
    }

    /** All names, for who gave another. */
    public static List<String> allowed() {
        return Arrays.stream(Level.values()).map(Level::code).toList();
    }
}
