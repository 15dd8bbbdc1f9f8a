package brussels.repere.directory.confirmations;

import brussels.repere.directory.facts.RecordKey;
import brussels.repere.text.Bilingual;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * An organisation with all its antennas. Immutable.
 *
 * @param name what it is called without its antennas
 * @param members its records in the order of their names, the one that bears its name alone first; at least one
 */
public record OrganizationGroup(Bilingual name, List<Member> members) {

    public OrganizationGroup {
        members = List.copyOf(members);
    }

    /**
     * One of its records.
     *
     * @param serviceId as pages know it
     * @param emails its addresses; none where nobody knows one
     * @param confidential whether its address is
     */
    public record Member(
            RecordKey key,
            UUID serviceId,
            Bilingual name,
            List<String> emails,
            List<String> phones,
            String website,
            boolean confidential) {

        public Member {
            emails = List.copyOf(emails);
            phones = List.copyOf(phones);
        }
    }

    /** Returns what tells it from other groups for as long as its records are there. */
    public RecordKey key() {
        return members.get(0).key();
    }

    public List<RecordKey> records() {
        return members.stream().map(Member::key).toList();
    }

    /** Returns all its e-mail addresses, each once, in lower case. */
    public List<String> emails() {
        return members.stream()
                .map(Member::emails)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
