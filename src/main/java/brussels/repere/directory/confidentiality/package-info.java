/** What would reveal a confidential address, or a person? */
package brussels.repere.directory.confidentiality;
