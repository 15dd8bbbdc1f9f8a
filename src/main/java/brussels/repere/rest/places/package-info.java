/** Places as they are typed, over HTTP: what somebody may be about to type. */
package brussels.repere.rest.places;
