/** Answers that need not be sent again: an ETag by what they depend on, and 304 to who has them. */
package brussels.repere.rest.revalidation;
