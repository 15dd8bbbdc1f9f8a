/**
 * May this request be served now, and what must be given back when it ends? A request takes permits from pools, each
 * client has a share of every pool, and the lifetime of the request gives everything back on every way out.
 */
package brussels.repere.rest.admission;
