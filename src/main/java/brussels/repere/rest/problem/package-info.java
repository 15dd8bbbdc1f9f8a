/** Every error as RFC 9457 defines it: stable types, texts in the language of the request, no internal details. */
package brussels.repere.rest.problem;
