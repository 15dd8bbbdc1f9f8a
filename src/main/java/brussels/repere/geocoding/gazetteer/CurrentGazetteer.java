package brussels.repere.geocoding.gazetteer;

import brussels.repere.generation.DataChanged;
import brussels.repere.generation.ReloadOrder;
import brussels.repere.geocoding.lines.CurrentStreetLines;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geocoding.register.CurrentAddressRegister;
import brussels.repere.geocoding.register.NearestHouse;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;

/**
 * Holds the current gazetteer, which is rebuilt together with the territory map when the register or the map changes.
 * Safe for use by several threads.
 */
@ApplicationScoped
public class CurrentGazetteer {

    /** Beyond this distance, a house that the register does not have, or a street without a line, is as likely. */
    private static final double MAX_NEAREST_METRES = 50;

    private final CurrentAddressRegister registers;
    private final CurrentTerritoryMap maps;
    private final CurrentStreetLines lines;
    private volatile Gazetteer current;
    /** The gazetteer before the last change of data, for answers that began before it. */
    private volatile Gazetteer previous;
    /** Those of the territories of other days. Requests that may not wait ask for them too, so they are made beforehand. */
    private volatile List<Gazetteer> others = List.of();

    CurrentGazetteer(CurrentAddressRegister registers, CurrentStreetLines lines, CurrentTerritoryMap maps) {
        this.lines = lines;
        this.registers = registers;
        this.maps = maps;
    }

    void reload(@Observes @Priority(ReloadOrder.GAZETTEER) DataChanged change) {
        maps.findNext().ifPresent(this::reload);
    }

    private synchronized void reload(TerritoryMap map) {
        AddressRegister register = registers.refresh();
        StreetLines streetLines = lines.refresh();
        Gazetteer next = current == null
                ? new Gazetteer(register, streetLines, map)
                : current.refresh(register, streetLines, map);
        others = maps.listNextOthers().stream()
                .map(other -> others.stream()
                        .filter(known -> known.map().delimitation() == other.delimitation())
                        .findFirst()
                        .map(known -> known.refresh(register, streetLines, other))
                        .orElseGet(() -> new Gazetteer(register, streetLines, other)))
                .toList();
        previous = current;
        current = next;
    }

    /**
     * Returns the gazetteer of a map.
     *
     * @param map the map to which the places must belong
     */
    public Gazetteer forMap(TerritoryMap map) {
        for (Gazetteer gazetteer : new Gazetteer[] {current, previous}) {
            if (gazetteer != null && gazetteer.map() == map) {
                return gazetteer;
            }
        }
        return others.stream()
                .filter(gazetteer -> gazetteer.map() == map)
                .findFirst()
                .orElseGet(() -> new Gazetteer(registers.get(), lines.get(), map));
    }

    /** Returns whether a gazetteer is that of the territory of today, or was before the last change of data. */
    public boolean isOfToday(Gazetteer gazetteer) {
        return gazetteer == current || gazetteer == previous;
    }

    /** Returns the street whose line is nearest to a point, given in degrees (WGS84), within 50 m. */
    public Optional<NearestStreet> findNearestStreet(double lat, double lon) {
        Gazetteer gazetteer = current;
        return gazetteer == null ? Optional.empty() : gazetteer.findNearestStreet(lat, lon, MAX_NEAREST_METRES);
    }

    /** Returns the nearest known house within 50 m of a point, given in degrees (WGS84). */
    public Optional<NearestHouse> findNearestHouse(double lat, double lon) {
        return registers.get().findNearestHouse(lat, lon, MAX_NEAREST_METRES);
    }
}
