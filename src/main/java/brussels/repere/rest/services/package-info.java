/** How is a search run and answered over HTTP? */
package brussels.repere.rest.services;
