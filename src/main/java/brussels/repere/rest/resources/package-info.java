/** Which resources for professionals are there for a need, in a language, for a place, and why each? */
package brussels.repere.rest.resources;
