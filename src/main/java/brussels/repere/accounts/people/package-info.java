/** Who has an account, in which state, and with which roles? */
package brussels.repere.accounts.people;
