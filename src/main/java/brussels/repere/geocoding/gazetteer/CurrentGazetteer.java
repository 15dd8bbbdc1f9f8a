package brussels.repere.geocoding.gazetteer;

import brussels.repere.generation.DataChanged;
import brussels.repere.generation.ReloadOrder;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geocoding.register.CurrentAddressRegister;
import brussels.repere.geocoding.register.NearestHouse;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * The gazetteer that answers now. It follows the data with the territory map, register and map together. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class CurrentGazetteer {

    /** Farther away another house is as likely, which the register does not have. */
    private static final double MAX_HOUSE_DISTANCE_METRES = 50;

    private final CurrentAddressRegister registers;
    private final CurrentTerritoryMap maps;
    private volatile Gazetteer current;
    /** Answers that began before the change of data still need it. */
    private volatile Gazetteer previous;

    CurrentGazetteer(CurrentAddressRegister registers, CurrentTerritoryMap maps) {
        this.registers = registers;
        this.maps = maps;
    }

    void reload(@Observes @Priority(ReloadOrder.GAZETTEER) DataChanged change) {
        maps.findNext().ifPresent(this::reload);
    }

    private synchronized void reload(TerritoryMap map) {
        AddressRegister register = registers.refresh();
        Gazetteer next = current == null ? new Gazetteer(register, map) : current.refresh(register, map);
        previous = current;
        current = next;
    }

    /** @param map that the places are to belong to */
    public Gazetteer forMap(TerritoryMap map) {
        for (Gazetteer known : new Gazetteer[] {current, previous}) {
            if (known != null && known.map() == map) {
                return known;
            }
        }
        return new Gazetteer(registers.get(), map);
    }

    /** The nearest house that is known within 50 m of a point; degrees, WGS84. */
    public Optional<NearestHouse> findNearestHouse(double lat, double lon) {
        return registers.get().findNearestHouse(lat, lon, MAX_HOUSE_DISTANCE_METRES);
    }
}
