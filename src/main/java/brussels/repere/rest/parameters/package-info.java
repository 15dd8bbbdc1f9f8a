/** Strict parameters: whatever the API is asked, it either understands wholly or says which part it does not. */
package brussels.repere.rest.parameters;
