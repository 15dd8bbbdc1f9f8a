/** How are accounts managed? Adding, inviting, changing roles, disabling and erasing, each with its line in the audit log. */
package brussels.repere.accounts.management;
