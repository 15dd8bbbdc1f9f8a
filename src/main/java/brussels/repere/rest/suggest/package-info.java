/** Suggests needs, organisations and places over HTTP, for one search box. */
package brussels.repere.rest.suggest;
