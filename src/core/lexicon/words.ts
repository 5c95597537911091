/** How a language's file writes its words. */

/**
 * Words and phrases, separated by commas: "more than, at least". A final "*" ends a stem: "Soldat*" is any word that begins so,
 * and of a phrase its last word ("Frachtflugzeug*", "cargo plane*"). A stem has three letters or more.
 */
export type Words = string;

/** Words in order, one place after the other separated by "|", the forms of each by commas: "one | two, both | three". */
export type Series = string;

/** Rules for endings, tried in order: "ies>y, s>" makes "y" of a final "ies" and takes a final "s" off. */
export type Endings = string;
