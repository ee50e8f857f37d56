/**
 * The archive: what it keeps, what can be asked of it and what it answers, without a word about the engine behind it.
 *
 * <pre>
 * Archive       : AnnotatedDocument → ·                 add, change, remove, commit
 *               : id → AnnotatedDocument?               find
 *               : SearchRequest → SearchResult          search
 *               : words → Wording*                      statements that may be these words, for tutur.verification
 *               : Query → Officials                     officials
 *               : · → Roster                            who is who, see tutur.roster
 *               : · → Stories                           which are copies, see tutur.story
 * SearchRequest = Query, DOCUMENT | STATEMENT, sort, size, cursor?, facet field*, FOLD | ALL copies
 * Query         = Words | Phrase | Alternatives | Meant
 *               | SaidBy | HeldBy | In | SeatedIn | About | InDocumentAbout | From | OfKind | Advertorial | OfStory | OfQuotation | Between
 *               | AllOf | AnyOf | Not
 * SearchResult  = total, unfolded, Hit*, Facet*, cursor?
 * Parameters    : names and values → SearchRequest, Remark* | WrongParameter
 * QueryReader   : q → Query, Remark*                    never refuses
 * Filing        : AnnotatedDocument → card of it, card of each statement, card of each official
 *                                                       what can be found under which value; the same for every engine
 * Snippets      : Query → text → Snippet*               the same for every engine
 * </pre>
 *
 * <p>To add
 *
 * <ul>
 *   <li>words of officialese that mean the same: one row in {@code synonyms.tsv} with its two texts;
 *   <li>a kind of query: one record in {@link tutur.archive.Query}; the compiler then names every engine that has to learn it; a
 *       test in {@code ArchiveContract}, which every engine runs;
 *   <li>a parameter: its name in {@link tutur.archive.Parameters#NAMES}, a case in {@code Filters}, what it means in {@code
 *       ParametersTest}, a line in docs/api.md;
 *   <li>a facet: a constant in {@link tutur.archive.Facet.Field} and its values in the engines;
 *   <li>an engine: a package with an {@code Archive} and a test that runs the contracts {@code ArchiveContract}, {@code
 *       SearchContract}, {@code MeaningsContract}, {@code PersonsContract}, {@code StoriesContract} and {@code WordsContract}.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package tutur.archive;
