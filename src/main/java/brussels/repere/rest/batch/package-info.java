/** Locates many places at once over HTTP: for each line that comes in, a line goes out. */
package brussels.repere.rest.batch;
