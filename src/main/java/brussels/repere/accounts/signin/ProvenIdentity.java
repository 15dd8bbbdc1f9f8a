package brussels.repere.accounts.signin;

/**
 * Who somebody is, as a provider of OpenID Connect has proved. Immutable.
 *
 * @param email only if the provider has verified it; otherwise null
 * @param name null where the provider tells none
 */
public record ProvenIdentity(String issuer, String subject, String email, String name) {}
