/** Accounts over HTTP: signing in and out, invitations, and who is behind a request. */
package brussels.repere.rest.accounts;
