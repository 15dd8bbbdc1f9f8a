package brussels.repere.directory.editing;

import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.EntryField;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which facts decide who is found where and for what, so that an organisation's own changes of them wait to be accepted. The setting
 * {@code repere.editing.guarded} names others. Safe for use by several threads.
 */
@ApplicationScoped
class GuardedFields {

    private final Set<EntryField> guarded = EnumSet.noneOf(EntryField.class);

    GuardedFields(
            @ConfigProperty(
                            name = "repere.editing.guarded",
                            defaultValue = "name,alternateNames,categories,area,location")
                    List<String> codes) {
        for (String code : codes) {
            guarded.add(EntryField.find(code)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "repere.editing.guarded names '" + code + "', which is no field of a record")));
        }
    }

    /** Returns what somebody does who changes a field. */
    Action actionOf(EntryField field) {
        if (field == EntryField.AVAILABILITY) {
            return Action.SAY_AVAILABILITY;
        }
        return guarded.contains(field) ? Action.EDIT_GUARDED : Action.EDIT;
    }
}
