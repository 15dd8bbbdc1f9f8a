/**
 * Strict parameters: the API either understands a request completely or says which part of it it does not understand.
 */
package brussels.repere.rest.parameters;
