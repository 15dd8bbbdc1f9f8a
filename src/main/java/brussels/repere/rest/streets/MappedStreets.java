package brussels.repere.rest.streets;

import brussels.repere.exchange.streetmap.MappedStreet;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.lines.CurrentStreetLines;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geocoding.register.CurrentAddressRegister;
import brussels.repere.rest.cache.SingleEntryCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * The streets that can be drawn: the lines that are known now with the names that the register gives them now. Safe for
 * use by several threads.
 */
@ApplicationScoped
class MappedStreets {

    private final CurrentAddressRegister addresses;
    private final CurrentStreetLines lines;
    private final SingleEntryCache<Sources, List<MappedStreet>> joined = new SingleEntryCache<>(MappedStreets::join);

    MappedStreets(CurrentAddressRegister addresses, CurrentStreetLines lines) {
        this.addresses = addresses;
        this.lines = lines;
    }

    private record Sources(AddressRegister addresses, StreetLines lines) {

        Optional<MappedStreet> find(StreetPart street) {
            return lines.find(street.id()).map(line -> new MappedStreet(street.id(), street.name(), line.toWgs84()));
        }
    }

    private static List<MappedStreet> join(Sources sources) {
        return sources.addresses().streets().stream()
                .flatMap(street -> sources.find(street).stream())
                .toList();
    }

    private Sources sources() {
        return new Sources(addresses.get(), lines.get());
    }

    /** Returns all of them; the same list as long as nothing has changed. */
    List<MappedStreet> list() {
        return joined.get(sources());
    }

    /** Returns whether the register has this street, with a known line or without. */
    boolean exists(String id) {
        return addresses.get().findStreet(id).isPresent();
    }

    /** Returns those of the given streets whose line is known. */
    List<MappedStreet> list(List<String> ids) {
        Sources current = sources();
        return ids.stream()
                .flatMap(id -> current.addresses().findStreet(id).stream())
                .flatMap(street -> current.find(street).stream())
                .toList();
    }
}
