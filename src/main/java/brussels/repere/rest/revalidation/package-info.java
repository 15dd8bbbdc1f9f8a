/** Answers that need not be sent again: an ETag from what they depend on, and 304 for clients that hold them. */
package brussels.repere.rest.revalidation;
