/**
 * Moves documents in: finds files, reads them, annotates them, adds them to an archive, and accounts for each of them.
 *
 * <pre>
 * Corpus  = folder of files, or a folder with a folder "documents" in it
 * Intake  : Corpus x Archive -> Report
 * Report  = Outcome for each file, removed, time
 * Outcome = Indexed | Unchanged | Duplicate(of, older version?) | Refusal(reason)
 * Versions : document -> files that are versions of it, when they came; document that is gone -> document that stands for it
 * </pre>
 *
 * A run can be interrupted at any moment and started again: what an earlier run made durable is found again, the rest is done.
 * What is remembered about files between runs (the {@code Ledger}) lies beside the index, is derived, and may be deleted.
 *
 * <p>To add one more outcome: add a record to {@link tutur.intake.Outcome}, follow the compiler through the switches, count it in
 * {@link tutur.intake.Report} so that the sum still holds, and show it in a test of {@code IntakeTest}.
 */
@org.jspecify.annotations.NullMarked
package tutur.intake;
