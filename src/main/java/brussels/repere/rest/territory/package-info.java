/** Territory over HTTP: where a place lies, which territories there are, and their shapes. */
package brussels.repere.rest.territory;
