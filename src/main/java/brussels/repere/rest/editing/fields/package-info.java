/** How is what keepers write read field by field: plain texts, links, territories, each named where it cannot be used? */
package brussels.repere.rest.editing.fields;
