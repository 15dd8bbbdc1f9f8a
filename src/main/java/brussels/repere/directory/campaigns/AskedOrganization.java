package brussels.repere.directory.campaigns;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.UUID;

/**
 * An organisation that a campaign may ask, with all its antennas. Immutable.
 *
 * @param key of the record that stands for it
 * @param serviceId of that record, as pages know it
 * @param name tells no confidential address
 * @param addresses to which may be written, the one of most antennas first; none is known, or all refused
 * @param refused whether it has addresses, and all of them refused
 * @param due facts of its records that are due, each once
 */
public record AskedOrganization(
        RecordKey key,
        UUID serviceId,
        Bilingual name,
        List<RecordKey> records,
        List<String> addresses,
        boolean refused,
        MailLanguage language,
        List<String> phones,
        List<EntryField> due) {

    public AskedOrganization {
        records = List.copyOf(records);
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
        due = List.copyOf(due);
    }

    public boolean isReachable() {
        return !addresses.isEmpty();
    }
}
