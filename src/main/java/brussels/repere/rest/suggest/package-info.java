/** One box: needs, organisations and places while somebody types, over HTTP. */
package brussels.repere.rest.suggest;
