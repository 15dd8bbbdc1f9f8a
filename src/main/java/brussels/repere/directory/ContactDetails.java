package brussels.repere.directory;

import java.util.List;

/**
 * How a service is reached without going there. Immutable.
 *
 * @param website null where there is none
 * @param email null where there is none
 */
public record ContactDetails(List<String> phones, String website, String email) {

    public ContactDetails {
        phones = List.copyOf(phones);
    }
}
