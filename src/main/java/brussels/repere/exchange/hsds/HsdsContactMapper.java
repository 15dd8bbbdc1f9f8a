package brussels.repere.exchange.hsds;

import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.StableId;
import brussels.repere.directory.hours.StatedHours;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How one reaches a service, when, in which language, and by which terms it is described. Safe for use by several threads. */
final class HsdsContactMapper {

    private final HsdsTerms terms;
    private final Lang lang;

    HsdsContactMapper(HsdsTerms terms, Lang lang) {
        this.terms = terms;
        this.lang = lang;
    }

    private static UUID createId(String kind, ListedService service, String part) {
        return StableId.of("hsds " + kind, service.service().id().toString(), part);
    }

    static List<HsdsObject> mapPhones(ListedService service) {
        return service.contact().phones().stream()
                .map(number -> new HsdsObject(createId("phone", service, number))
                        .put("service_id", service.service().id())
                        .put("number", number))
                .toList();
    }

    /** Those after the first, which stands on the service itself. */
    static List<HsdsObject> mapContacts(ListedService service) {
        return ContactAddresses.listEmails(service.contact().email()).stream()
                .skip(1)
                .map(email -> new HsdsObject(createId("contact", service, email))
                        .put("service_id", service.service().id())
                        .put("email", email))
                .toList();
    }

    List<HsdsObject> mapLanguages(ListedService service) {
        return service.offering().languages().stream()
                .filter(tag -> !tag.equals(LanguageRegistry.VIA_INTERPRETER))
                .map(tag -> new HsdsObject(createId("language", service, tag))
                        .put("service_id", service.service().id())
                        .putBilingual(
                                "name",
                                LanguageRegistry.known()
                                        .find(tag)
                                        .map(language -> language.name())
                                        .orElse(null),
                                lang)
                        .put("code", tag))
                .toList();
    }

    /** First the words of the source, without a frequency; then what is sure in them. */
    List<HsdsObject> mapSchedules(ListedService service) {
        if (service.access().hours() == null) {
            return List.of();
        }
        String key = StatedHours.key(service.access().hours());
        List<HsdsObject> shapes = new ArrayList<>();
        shapes.add(new HsdsObject(createId("schedule", service, key))
                .put("service_id", service.service().id())
                .putBilingual("description", service.access().hours(), lang));
        for (HsdsSchedule line :
                HsdsSchedule.of(StatedHours.of(service.access().hours()).in(lang))) {
            shapes.add(new HsdsObject(createId("schedule", service, key + "\n" + shapes.size()))
                    .put("service_id", service.service().id())
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

    List<HsdsObject> mapAttributes(ListedService service) {
        List<HsdsObject> shapes = new ArrayList<>();
        for (HsdsTaxonomy taxonomy : HsdsTaxonomy.values()) {
            for (String code : taxonomy.listCodes(service).stream().distinct().toList()) {
                shapes.add(new HsdsObject(createId("attribute", service, taxonomy.code() + "\n" + code))
                        .put("link_id", service.service().id())
                        .put("taxonomy_term_id", taxonomy.termId(code))
                        .put("link_type", taxonomy.code())
                        .put("link_entity", "service")
                        .put("value", attributeValue(taxonomy, code, service))
                        .put("taxonomy_term", terms.toObject(taxonomy, code)));
            }
        }
        return shapes;
    }

    /** The groups in which an audience stands, where it is not by itself; the day on which room was told of. */
    private static String attributeValue(HsdsTaxonomy taxonomy, String code, ListedService service) {
        if (taxonomy == HsdsTaxonomy.AUDIENCE) {
            String groups = service.access().eligibility().audiences().groups().stream()
                    .map(TargetAudiences::code)
                    .filter(group -> List.of(group.split("\\+")).contains(code))
                    .sorted()
                    .collect(Collectors.joining(","));
            return groups.equals(code) ? null : groups;
        }
        boolean dated = taxonomy == HsdsTaxonomy.AVAILABILITY
                && service.access().availability().on() != null;
        return dated ? service.access().availability().on().toString() : null;
    }
}
