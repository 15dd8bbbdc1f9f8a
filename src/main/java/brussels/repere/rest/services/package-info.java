/** Who serves this place? The question, and its answer. */
package brussels.repere.rest.services;
