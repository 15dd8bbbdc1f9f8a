/** What has changed in the directory since a client last asked. */
package brussels.repere.rest.changes;
