/** Linear models over hashed features: how they are learnt, kept in files and asked. What features stand for is no matter of theirs. */
package brussels.repere.understanding.model;
