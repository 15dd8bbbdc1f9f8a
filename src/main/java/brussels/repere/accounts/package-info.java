/** Who may do that? People with a login, their roles and scopes, their sessions, and the log of what they did. */
package brussels.repere.accounts;
