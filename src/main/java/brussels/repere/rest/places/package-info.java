/** Suggests places over HTTP while a person types. */
package brussels.repere.rest.places;
