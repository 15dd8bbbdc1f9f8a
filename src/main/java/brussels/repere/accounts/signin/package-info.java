/** How does somebody come in? Passwords, codes of a second factor, invitations, and how often they may be tried. */
package brussels.repere.accounts.signin;
