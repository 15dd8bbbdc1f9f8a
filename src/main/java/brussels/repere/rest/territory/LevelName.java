package brussels.repere.rest.territory;

import brussels.repere.geography.Level;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level as the value of a parameter, with the name that it has in the API. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"region", "bassin", "commune", "section", "quartier", "quartier-social-sante"})
public record LevelName(Level level) {

    /** Called by JAX-RS; unknown names have been refused before. */
    public static LevelName fromString(String name) {
        return Level.find(name).map(LevelName::new).orElseThrow(IllegalArgumentException::new);
    }

    /** All names, for the message about an unknown one. */
    public static List<String> allowed() {
        return Arrays.stream(Level.values()).map(Level::code).toList();
    }
}
