/**
 * Officials: persons with the office that they hold, where a text names them, and later mentions of them. An office is no person
 * and no region: {@code Plh Sekda Kota Medan Parlin Siagian} is one person, one office, one acting form, one region.
 *
 * <pre>
 * CastReader       : text, FoundRegion* → Draft         what can be read before the document's own region is known
 * Draft            : Region* → Cast                     the rest; offices that name no region are held in the document's
 * Cast             = OfficialMention*, OfficialMention*, Mention*    public, others; mentions in order, without overlap
 * OfficialMention  = Official, Span+, rule
 * Official         = id, name, titles, office, unit?, acting?, region?
 * acting           = PLT | PLH | PJ | PJS
 * Mention          = form, Span, Person?                no person: an office whose holder the text does not name
 * form             = FULL (office and name) | NAME (or a part of it) | OFFICE | WORD (perhaps a name)
 * Person           = name, Official?, alias*            no official: former, candidate, elect, or without an office
 * ShortTitles      : Official → everyday title          Kadis Kominfo
 * </pre>
 *
 * <p>Offices of public administration stand in {@code offices.tsv}, all others (in companies, parties, universities) in {@code roles.tsv};
 * bearers of the latter are listed only where they speak ({@code docs/decisions/0008}). {@code RoleReader} reads what stands behind a
 * title that no table knows, {@code NameStart} finds the name in it.
 *
 * <p>Inside, {@code Finder} pairs what {@code OfficeReader} and {@code NameReader} read at a token, {@code Roll} gathers the finds of one
 * person in one entry, {@code Linker} ties later mentions to entries. What the readers know stands in tables; in the language facts
 * they are sections 1 and 2.
 *
 * <p>To add
 *
 * <ul>
 *   <li>an office: one row in {@code offices.tsv} whose last cell is a sentence with somebody in it ({@code OfficialTableTest}
 *       reads the sentence); only a spelling: one value in its cell of forms;
 *   <li>an office or calling outside public administration: one row in {@code roles.tsv}, with a sentence in which its bearer speaks;
 *   <li>a word that is a name although a dictionary has it: one word in {@code name-words.txt};
 *   <li>an acting form, or a word for former, candidate or elect: one value in {@code acting.tsv}; a new kind of acting also needs a
 *       constant in {@link tutur.official.Acting} and in {@code Standing};
 *   <li>a title, rank or degree: one value in {@code names.tsv}, lower case without dots and spaces, and a row in the cases {@code
 *       official/names.txt} of the tests;
 *   <li>a word that names a body or field: one word in {@code units.txt}; a capitalised word that belongs to no name: one in {@code
 *       not-names.txt};
 *   <li>a pattern of office, region and name: a method in {@code Finder} that gives its rule a name, and cases that it must read and
 *       must leave alone in {@code official/patterns.txt}.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package tutur.official;
