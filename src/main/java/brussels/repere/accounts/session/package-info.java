/** Who is signed in, on which device, since when and until when? */
package brussels.repere.accounts.session;
