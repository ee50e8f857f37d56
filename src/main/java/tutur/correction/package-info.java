/**
 * Corrections: what a person says about the findings of the rules, and how it is laid over them. A correction hangs on words of a
 * document, not on a place or an id in it: when a changed rule moves a statement by some words, or a file is moved, it still finds them.
 * What no longer finds them is told, never dropped.
 *
 * <pre>
 * Corrections : Entry*                                   in the order of the file
 *             : AnnotatedDocument → AnnotatedDocument    apply; with a Corrected where a correction acts, or does not and why
 * Entry       = Made | Withdrawn
 * Made        = id, Correction, Anchor?, by, when, why
 * Withdrawn   = id, id of what is withdrawn, by, when, why
 * Correction  = WrongSpeaker(Speaker) | NotAStatement | WrongSpan(words) | WrongRegion(wrong?, right?, role?)
 *             | SamePerson(id, other) | DifferentPerson(id, as)       about persons of all documents; no document changes by them
 * Anchor      = document (id, address?, fingerprint), statement id?, BODY | TITLE, words, words before, words after
 * </pre>
 *
 * <p>Inside, {@code Place} finds the words of an anchor, {@code Proof} is a document while corrections are laid over it.
 *
 * <p>To add one more kind: a record in {@link tutur.correction.Correction}; follow the compiler to {@code Proof} (what it does), to
 * {@code tutur.json.CorrectionLine} (its keys) and to {@code tutur.proofing} (how people ask for it); a row in docs/corrections.md; a test
 * in {@code CorrectionsTest}.
 */
@org.jspecify.annotations.NullMarked
package tutur.correction;
