/** Which passkeys belong to whom, and does a device prove that it holds one? */
package brussels.repere.accounts.passkey;
