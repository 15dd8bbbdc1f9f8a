/** Which HTML pages does the application serve? */
package brussels.repere.rest.pages;
