/** Many places at once, over HTTP: a line in, a line out, as long as lines come. */
package brussels.repere.rest.batch;
