package brussels.repere.directory.agenda;

/**
 * How people register. Immutable.
 *
 * @param needed null where nobody said
 * @param url null for none, as are phone and mail
 */
public record EventRegistration(Boolean needed, String url, String phone, String mail) {}
