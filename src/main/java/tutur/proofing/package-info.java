/**
 * Proofing: takes corrections from people, keeps them in {@code corpus/corrections.jsonl}, and lays them over the archive at once.
 *
 * <pre>
 * CorrectionFile : · → Corrections                      read; strict
 *                : Entry → Corrections                  append; durable before it answers
 * Proofreader    : names and values → Told              make, withdraw; refuses with WrongParameter
 *                : · → Told*                            all, with where they act
 * Told           = Made, Withdrawn?, state, documents
 * state          = ACTS | STALE | WAITING | WITHDRAWN
 * </pre>
 *
 * The file is the truth: it is written and forced to the disk first, then the documents that it is about are annotated again and
 * committed. When that fails, the next run of {@code tutur.intake} makes it good, for it compares what stands in the archive with the
 * file.
 *
 * <p>To add one more kind of correction: see {@code tutur.correction}; here, its keys in {@code Asked}, its words in the bundles of
 * the web, its row in docs/corrections.md, its test in {@code ProofreaderTest}.
 */
@org.jspecify.annotations.NullMarked
package tutur.proofing;
