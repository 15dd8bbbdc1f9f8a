package brussels.repere.geocoding;

import brussels.repere.geography.DataChanged;
import brussels.repere.geography.TerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * The gazetteer that answers now. It follows the data with the territory map, register and map together. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class Places {

    /** Farther away another house is as likely, which the register does not have. */
    private static final double NEAR_METRES = 50;

    private final AddressRegisters registers;
    private volatile Gazetteer now;
    /** Answers that began before the change of data still need it. */
    private volatile Gazetteer before;

    Places(AddressRegisters registers) {
        this.registers = registers;
    }

    synchronized void follow(@Observes DataChanged change) {
        Gazetteer next = new Gazetteer(registers.follow(), change.map());
        before = now;
        now = next;
    }

    /** @param map that the places are to belong to */
    public Gazetteer on(TerritoryMap map) {
        for (Gazetteer known : new Gazetteer[] {now, before}) {
            if (known != null && known.map() == map) {
                return known;
            }
        }
        return new Gazetteer(registers.get(), map);
    }

    /** The nearest house that is known within 50 m of a point; degrees, WGS84. */
    public Optional<NearestHouse> nearestHouse(double lat, double lon) {
        return registers.get().nearestHouse(lat, lon, NEAR_METRES);
    }
}
