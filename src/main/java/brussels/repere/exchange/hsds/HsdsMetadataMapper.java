package brussels.repere.exchange.hsds;

import brussels.repere.directory.PublishedService;
import brussels.repere.directory.StableId;
import java.util.List;
import java.util.Objects;

/**
 * Maps what somebody here stated of single facts, or found right, to the metadata of HSDS: the date of a fact where it is another than that
 * of its record. Values are as JSON; nobody's name is told.
 */
final class HsdsMetadataMapper {

    /** The standard wants the name of a person there. */
    private static final String UPDATED_BY = "Repère";

    private static final String RESOURCE = "service";

    private HsdsMetadataMapper() {}

    static List<HsdsObject> map(PublishedService published) {
        return published.edits().stream().map(edit -> map(published, edit)).toList();
    }

    private static HsdsObject map(PublishedService published, PublishedService.Edit edit) {
        String service = published.service().service().id().toString();
        return new HsdsObject(StableId.of("hsds metadata", service, edit.field().code()))
                .put("resource_id", service)
                .put("resource_type", RESOURCE)
                .put("last_action_date", edit.on())
                .put("last_action_type", edit.confirmed() ? "verify" : "update")
                .put("field_name", edit.field().code())
                .put("previous_value", edit.confirmed() ? edit.value() : Objects.requireNonNullElse(edit.stated(), ""))
                .put("replacement_value", edit.value())
                .put("updated_by", UPDATED_BY);
    }
}
