/**
 * Cek Kutipan: whether the quotations of a text are as the archive has them. An invented quotation is never called exact, and a speaker
 * who is not the archive's is always told.
 *
 * <pre>
 * Verifier     : text → Verification
 * Verification = text, Finding*, too short span*, unchecked span*
 * Finding      = span, quotation, claimed Speaker, Verdict, Claim, part, likeness, Piece*, Warning*, Occurrence*, more
 * Verdict      = EXACT | NEAR | REWORDED | NOT_FOUND
 * Claim        = NONE | SAME | DIFFERS | OPEN                 the speaker whom the text claims against the archive's
 * Piece        = SAME | QUOTED | ARCHIVED, text               the difference, word by word
 * Occurrence   = document, statement?, Speaker, when?, words, exact
 * </pre>
 *
 * <p>Inside: {@code Quotations} finds what is quoted and who is claimed to have said it ({@code Annotating} asks the rules for documents);
 * {@code Archive.wordings} gives a few statements that may be it; {@code Comparison} lays each beside it, over {@code Folded} words and
 * with {@code Alignment}; {@code Sources} reads where they stand; {@code Claims} compares speakers.
 *
 * <p>To add a warning: a constant in {@link tutur.verification.Finding.Warning}, its condition in {@code Verifier} (or its words as a row
 * of {@code words.tsv}), its words in both bundles of the web ({@code verify.warning.…}) and in the sheet of the command line, a case in
 * {@code VerifierTest}. To change a threshold: the constant in {@code Comparison}, and the figures of {@code PlantedQuotationsTest}.
 */
@org.jspecify.annotations.NullMarked
package tutur.verification;
