/** What does the open web read of services, organisations, territories and needs? Whole pages, which need no script. */
package brussels.repere.rest.openweb;
