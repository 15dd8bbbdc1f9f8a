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

/** Maps how people reach a service, when, in which languages, and by which terms it is described. Safe for use by several threads. */
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

    /** Maps the e-mail addresses but the first, which stands on the service itself. */
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

    /** The words of the source come first, without a frequency; then what could be read from them for sure. */
    List<HsdsObject> mapSchedules(ListedService service) {
        if (service.access().hours() == null) {
            return List.of();
        }
        String key = StatedHours.key(service.access().hours());
        List<HsdsObject> objects = new ArrayList<>();
        objects.add(new HsdsObject(createId("schedule", service, key))
                .put("service_id", service.service().id())
                .putBilingual("description", service.access().hours(), lang));
        for (HsdsSchedule schedule :
                HsdsSchedule.of(StatedHours.of(service.access().hours()).in(lang))) {
            objects.add(new HsdsObject(createId("schedule", service, key + "\n" + objects.size()))
                    .put("service_id", service.service().id())
                    .put("valid_from", schedule.validFrom())
                    .put("valid_to", schedule.validTo())
                    .put("freq", schedule.freq())
                    .put("byday", schedule.byday())
                    .put("description", schedule.description())
                    .put("opens_at", schedule.opensAt())
                    .put("closes_at", schedule.closesAt())
                    .put("notes", schedule.notes()));
        }
        return objects;
    }

    List<HsdsObject> mapAttributes(ListedService service) {
        List<HsdsObject> objects = new ArrayList<>();
        for (HsdsTaxonomy taxonomy : HsdsTaxonomy.values()) {
            for (String code : taxonomy.listCodes(service).stream().distinct().toList()) {
                objects.add(new HsdsObject(createId("attribute", service, taxonomy.code() + "\n" + code))
                        .put("link_id", service.service().id())
                        .put("taxonomy_term_id", taxonomy.termId(code))
                        .put("link_type", taxonomy.code())
                        .put("link_entity", "service")
                        .put("value", attributeValue(taxonomy, code, service))
                        .put("taxonomy_term", terms.toObject(taxonomy, code)));
            }
        }
        return objects;
    }

    /**
     * Returns the groups of an audience that does not stand by itself, or the day on which an availability was stated. Null for any
     * other term.
     */
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
