/** What do the pages of resources for professionals say, without script? */
package brussels.repere.rest.openweb.resources;
