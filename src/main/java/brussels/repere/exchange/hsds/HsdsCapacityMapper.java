package brussels.repere.exchange.hsds;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.StableId;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Maps how many people a service can take to a capacity of HSDS and its unit. The standard requires how many are available: it is
 * the same number, taken or free, which the description says too. Safe for use by several threads.
 */
final class HsdsCapacityMapper {

    private static final TranslationTable WORDS = TranslationTable.of("hsds");

    private final Lang lang;

    HsdsCapacityMapper(Lang lang) {
        this.lang = lang;
    }

    /** Returns nothing where nobody said. */
    List<HsdsObject> map(PublishedService published) {
        ListedService service = published.service();
        StatedCapacity capacity = service.access().capacity();
        if (capacity == null) {
            return List.of();
        }
        Instant updated = capacity.on() == null
                ? published.modifiedAt()
                : capacity.on().atStartOfDay().toInstant(ZoneOffset.UTC);
        String key = "capacity." + capacity.unit().code();
        return List.of(new HsdsObject(StableId.of(
                        "hsds capacity",
                        service.id().toString(),
                        capacity.unit().code()))
                .put("service_id", service.service().id())
                .put("unit_id", unitId(capacity.unit()))
                .put("unit", mapUnit(capacity.unit()))
                .put("available", capacity.number())
                .put("maximum", capacity.number())
                .putBilingual(
                        "description",
                        new Bilingual(
                                WORDS.say(Lang.fr, key, capacity.number()), WORDS.say(Lang.nl, key, capacity.number())),
                        lang)
                .put("updated", HsdsServiceMapper.formatTime(updated))
                .put("stated_on", capacity.on()));
    }

    private HsdsObject mapUnit(StatedCapacity.Unit unit) {
        String key = "unit." + unit.code();
        return new HsdsObject(unitId(unit))
                .putBilingual("name", new Bilingual(WORDS.say(Lang.fr, key), WORDS.say(Lang.nl, key)), lang)
                .put("identifier", unit.code());
    }

    private static UUID unitId(StatedCapacity.Unit unit) {
        return StableId.of("hsds unit", unit.code());
    }
}
