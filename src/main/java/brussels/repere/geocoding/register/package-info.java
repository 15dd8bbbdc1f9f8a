/** Which streets and houses are known? */
package brussels.repere.geocoding.register;
