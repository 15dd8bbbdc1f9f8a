package brussels.repere.rest.editing.answer;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Who did something: a person, as colleagues know them, or a source.
 *
 * @param name absent where it was no person, or the account is erased
 * @param role in which the person acted; absent where it was no person
 * @param source absent where it was a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeAuthorView(String name, String role, String source) {}
