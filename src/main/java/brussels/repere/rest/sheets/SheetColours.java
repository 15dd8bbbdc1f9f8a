package brussels.repere.rest.sheets;

import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.sheets.SheetAnswer.PartView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The colours of the parts of a sheet: those of bassins are the ones that they have on the map ({@code web/app/style/shared/hues.css}), and
 * the shared part has that of the application. A mail carries its colours itself. Safe for use by several threads.
 */
@ApplicationScoped
public class SheetColours {

    /** On white, white on them: 4.5 to 1 at least. */
    static final List<String> HUES = List.of("#2b6a9b", "#8a6414", "#7d4a8d", "#3f7537", "#a04a36");

    private static final String SHARED = "#0b5c63";

    private final CurrentTerritoryMap maps;

    SheetColours(CurrentTerritoryMap maps) {
        this.maps = maps;
    }

    /** Returns the class of style sheets for each part. */
    public Map<String, String> classes(SheetAnswer sheet) {
        return each(sheet, hue -> hue < 0 ? "hue-none" : "hue-" + hue);
    }

    Map<String, String> colours(SheetAnswer sheet) {
        return each(sheet, hue -> hue < 0 ? SHARED : HUES.get(hue));
    }

    private Map<String, String> each(SheetAnswer sheet, IntFunction<String> colour) {
        List<String> bassins = maps.get().list(Level.BASSIN).stream()
                .map(Territory::key)
                .map(key -> key.code())
                .toList();
        return sheet.parts().stream().collect(Collectors.toMap(PartView::part, part -> {
            int position = bassins.indexOf(part.part());
            return colour.apply(position < 0 ? -1 : position % HUES.size());
        }));
    }
}
