/** How do hits become files? */
package brussels.repere.rest.services.export;
