/** What if? Changes that are tried out on what services cover, and places that are tested. Nothing of them is kept. */
package brussels.repere.rest.observatory.trial;
