/** What is sent to the keepers of registers, and what came back: for those who may send it. */
package brussels.repere.rest.upstream;
