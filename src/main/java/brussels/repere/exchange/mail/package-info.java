/** Mails of campaigns: what stands in them, and how they leave, by a mail server or as files. The only package that knows the mail client. */
package brussels.repere.exchange.mail;
