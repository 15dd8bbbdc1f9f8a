/** Signing in by a provider of OpenID Connect: it says who somebody is, and our own session begins. */
package brussels.repere.rest.accounts.provider;
