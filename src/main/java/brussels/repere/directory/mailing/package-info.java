/** To which e-mail addresses may be written, and who does not want to be? */
package brussels.repere.directory.mailing;
