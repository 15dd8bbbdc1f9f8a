/** What proves who somebody is: passwords, codes and tokens, and what is kept of them. */
package brussels.repere.accounts.secret;
