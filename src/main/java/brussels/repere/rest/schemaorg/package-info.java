/** How is a record told to search engines? In the words of schema.org, as JSON-LD within its page. */
package brussels.repere.rest.schemaorg;
