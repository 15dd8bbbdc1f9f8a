/** Passkeys over HTTP: signing in with one, and which one has. */
package brussels.repere.rest.accounts.passkey;
