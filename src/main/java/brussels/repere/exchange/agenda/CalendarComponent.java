package brussels.repere.exchange.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An event of an {@code .ics} as it is written, with the lines of the file. Filled while the file is read, and not changed afterwards. */
final class CalendarComponent {

    private final int line;
    private final Map<String, List<Property>> properties = new HashMap<>();

    /** @param line of the file where it begins */
    CalendarComponent(int line) {
        this.line = line;
    }

    /**
     * A property.
     *
     * @param value without the escapes of RFC 5545
     * @param parameters by their names, in upper case
     */
    record Property(int line, String value, Map<String, String> parameters) {

        String parameter(String name) {
            return parameters.getOrDefault(name, "");
        }
    }

    void add(String name, Property property) {
        properties.computeIfAbsent(name, first -> new ArrayList<>()).add(property);
    }

    int line() {
        return line;
    }

    Stream<Property> list(String name) {
        return properties.getOrDefault(name, List.of()).stream();
    }

    Optional<Property> find(String name) {
        return list(name).findFirst();
    }

    /** Returns the value of a property; null where there is none, or an empty one. */
    String value(String name) {
        return find(name)
                .map(Property::value)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }
}
