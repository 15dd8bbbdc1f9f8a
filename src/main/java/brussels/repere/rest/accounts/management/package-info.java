/** Managing accounts over HTTP: who has one, with which roles, and who did what. */
package brussels.repere.rest.accounts.management;
