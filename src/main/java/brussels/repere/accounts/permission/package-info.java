/** Which role may do what, as one table says it: {@code accounts/permissions.csv}. */
package brussels.repere.accounts.permission;
