package brussels.repere.directory.resources;

import brussels.repere.text.Bilingual;

/**
 * What volunteers are looked for, and whom to ask. Immutable.
 *
 * @param task what they would do
 * @param times when; null where nobody said
 * @param ask whom to ask for, a function rather than a person; null where nobody said
 * @param phone null for none, as is the mail
 */
public record VolunteerCall(Bilingual task, Bilingual times, String ask, String phone, String mail) {}
