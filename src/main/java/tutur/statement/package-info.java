/**
 * Statements: who said which words, by which cue, verbatim or reported. A statement needs words that tell its speaker; where the
 * text leaves the speaker open the answer is {@link tutur.statement.Speaker.Unknown}, never a guess.
 *
 * <pre>
 * StatementReader : body, Cast → Statement*          in order; read
 *                 : title, Cast → Statement?         what a headline reports; headline
 * Statement       = id, kind, content span, text, cue span?, Speaker, deliveredBy?, when?, where?, topic*, rule, confidence
 * kind            = DIRECT (between quotation marks) | INDIRECT (a reported clause) | HEADLINE
 * Speaker         = Known(Official) | Named(name, person or institution) | Unknown
 * cue             = verb of speech in a shape, with whatever names the speaker beside it
 * shape           = BASE (kata N) | ENCLITIC (katanya) | ACTIVE (N mengatakan) | PASSIVE (dikatakan N)
 * </pre>
 *
 * Inside, a {@code Script} is the text with its quotations and sentences whole, and one reader stands for each family of shapes:
 * {@code DirectReader} for cues around quotations; {@code FrontedReader}, {@code ActiveReader}, {@code InsideReader} for cues at the
 * front, behind the subject and inside a sentence; {@code ReferenceReader} for sentences that attribute the words before them;
 * {@code HeadlineReader} for titles. {@code Discourse} knows who is speaking, {@code Subjects} who stands beside a verb. They follow
 * section 3 of the language facts.
 *
 * <p>To add
 *
 * <ul>
 *   <li>a verb of speech: one row in {@code cues.tsv} with its forms and strengths, and a sentence in its last cell where the same
 *       letters are no speech; {@code CueTableTest} reads a sentence with each of its forms, and that one;
 *   <li>a word to one of the closed lists (adverbs between speaker and verb, words that open a reported clause, institutions …): one
 *       value in {@code words.tsv} and a case that needs it in the tests' {@code statement/*.txt};
 *   <li>a list: one row in {@code words.tsv}, named where {@code CueLexicon.is} is asked for it;
 *   <li>a shape of report: a method with a rule name of its own in the reader of its family, cases with it and cases that only look
 *       like it.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package tutur.statement;
