/** Which partners may ask more than everybody, and how much did they ask? */
package brussels.repere.accounts.partner;
