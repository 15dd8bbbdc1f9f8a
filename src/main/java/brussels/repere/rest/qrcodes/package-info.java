/** How does a list get from a screen to a telephone beside it? */
package brussels.repere.rest.qrcodes;
