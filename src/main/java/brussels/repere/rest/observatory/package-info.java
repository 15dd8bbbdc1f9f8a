/** Who is not served? The figures of territories, as JSON, as a table and for maps. */
package brussels.repere.rest.observatory;
