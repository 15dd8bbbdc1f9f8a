package brussels.repere.exchange.hsds;

import brussels.repere.directory.Languages;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.StableId;
import brussels.repere.directory.StatedHours;
import brussels.repere.eligibility.Audiences;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How one reaches a service, when, in which language, and by which terms it is described. Safe for use by several threads. */
final class ContactShapes {

    private final HsdsTerms terms;
    private final Lang lang;

    ContactShapes(HsdsTerms terms, Lang lang) {
        this.terms = terms;
        this.lang = lang;
    }

    private static UUID id(String kind, ListedService service, String part) {
        return StableId.of("hsds " + kind, service.serviceId().toString(), part);
    }

    static List<Shape> phones(ListedService service) {
        return service.phones().stream()
                .map(number -> new Shape(id("phone", service, number))
                        .put("service_id", service.serviceId())
                        .put("number", number))
                .toList();
    }

    /** Those after the first, which stands on the service itself. */
    static List<Shape> contacts(ListedService service) {
        return Addresses.emails(service.email()).stream()
                .skip(1)
                .map(email -> new Shape(id("contact", service, email))
                        .put("service_id", service.serviceId())
                        .put("email", email))
                .toList();
    }

    List<Shape> languages(ListedService service) {
        return service.languages().stream()
                .filter(tag -> !tag.equals(Languages.VIA_INTERPRETER))
                .map(tag -> new Shape(id("language", service, tag))
                        .put("service_id", service.serviceId())
                        .text(
                                "name",
                                Languages.known()
                                        .find(tag)
                                        .map(language -> language.name())
                                        .orElse(null),
                                lang)
                        .put("code", tag))
                .toList();
    }

    /** First the words of the source, without a frequency; then what is sure in them. */
    List<Shape> schedules(ListedService service) {
        if (service.hours() == null) {
            return List.of();
        }
        String key = StatedHours.key(service.hours());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape(id("schedule", service, key))
                .put("service_id", service.serviceId())
                .text("description", service.hours(), lang));
        for (HsdsSchedule line : HsdsSchedule.of(StatedHours.of(service.hours()).in(lang))) {
            shapes.add(new Shape(id("schedule", service, key + "\n" + shapes.size()))
                    .put("service_id", service.serviceId())
                    .put("valid_from", line.validFrom())
                    .put("valid_to", line.validTo())
                    .put("freq", line.freq())
                    .put("byday", line.byday())
                    .put("description", line.description())
                    .put("opens_at", line.opensAt())
                    .put("closes_at", line.closesAt())
                    .put("notes", line.notes()));
        }
        return shapes;
    }

    List<Shape> attributes(ListedService service) {
        List<Shape> shapes = new ArrayList<>();
        for (HsdsTaxonomy taxonomy : HsdsTaxonomy.values()) {
            for (String code : taxonomy.of(service).stream().distinct().toList()) {
                shapes.add(new Shape(id("attribute", service, taxonomy.code() + "\n" + code))
                        .put("link_id", service.serviceId())
                        .put("taxonomy_term_id", taxonomy.termId(code))
                        .put("link_type", taxonomy.code())
                        .put("link_entity", "service")
                        .put("value", value(taxonomy, code, service))
                        .put("taxonomy_term", terms.shape(taxonomy, code)));
            }
        }
        return shapes;
    }

    /** The groups in which an audience stands, where it is not by itself; the day on which room was told of. */
    private static String value(HsdsTaxonomy taxonomy, String code, ListedService service) {
        if (taxonomy == HsdsTaxonomy.AUDIENCE) {
            String groups = service.eligibility().audiences().groups().stream()
                    .map(Audiences::code)
                    .filter(group -> List.of(group.split("\\+")).contains(code))
                    .sorted()
                    .collect(Collectors.joining(","));
            return groups.equals(code) ? null : groups;
        }
        boolean dated =
                taxonomy == HsdsTaxonomy.AVAILABILITY && service.availability().on() != null;
        return dated ? service.availability().on().toString() : null;
    }
}
