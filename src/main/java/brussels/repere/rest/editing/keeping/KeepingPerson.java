package brussels.repere.rest.editing.keeping;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Who keeps a list, an event or a resource, as colleagues see it.
 *
 * @param name absent once the account was erased
 * @param left whether the account is disabled or erased: somebody else has to take it over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeepingPerson(String name, boolean left) {}
