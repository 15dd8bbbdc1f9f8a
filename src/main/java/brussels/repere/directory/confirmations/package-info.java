/** Is this still true? Links without an account, by which an organisation answers for all its antennas. */
package brussels.repere.directory.confirmations;
