/**
 * The roster: who is who across the documents of an archive. A document knows officials by name and office; here those of all documents
 * become persons, whatever spelling or part of a name is used, with the days on which they are known to have held their offices. Nothing
 * here is stored: the same sightings and decisions give the same persons and ids, in whatever order documents came.
 *
 * <pre>
 * Roster    : Sighting*, Curation → Member*, Overlap*, remark*
 *           : id → Member*                             of the roster, or as documents know it
 *           : office, region, day → Holder*            office as of a date
 * Sighting  = document, day?, official, name, office, unit?, acting?, region?, statements
 * Member    = id, name+, Tenure*, mark*                mark: an id in documents, and in which documents
 * Tenure    = office, unit?, acting?, region?, documents, first?, last?, from?, to?      evidence; term as curated
 * Curation  = Entry*                                   Entry = id, name?, alias*, merged id*, Split*, Term*
 * </pre>
 *
 * <p>Inside: {@code Census} makes {@code Node}s (one name in one office) of sightings; {@code Grouping} joins nodes in steps from sure to
 * less sure, {@code Bonds} and {@code Likeness} finding candidates without comparing all with all; {@code Decisions} applies what people
 * have decided; {@code Tenures} adds up the days. What fits two persons stays apart: a missing link is mended by one line in {@code
 * corpus/officials.yaml}, a wrong one puts words into a mouth.
 *
 * <p>To add
 *
 * <ul>
 *   <li>another way to write a word of names: one value in {@code name-forms.tsv};
 *   <li>offices between which a person moves, or an office with one holder: one row in {@code offices.tsv} with its two examples;
 *   <li>a rule: a step in {@code Grouping}, with persons that it must find and must keep apart in {@code roster/persons.txt} of the tests;
 *   <li>something that people can decide: a component of {@link tutur.roster.Curation}, its effect in {@code Decisions}, its key in
 *       {@code tutur.curation}, a paragraph in docs/operations.md.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package tutur.roster;
