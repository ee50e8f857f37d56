/**
 * The server: pages for people and an API for programs, over one archive. The only package that knows Javalin and JTE; the templates
 * of {@code src/main/jte} are compiled into {@code tutur.web.pages}.
 *
 * <pre>
 * WebServer  = Door(Guard, Turnstile, Failures) around Route*       what comes in, what is let through, what goes wrong
 * Route      = path → (Request → Answer)                            listed in Routes, GET and HEAD only
 * Change     = method, path → (Request, body → Answer)              what a Gatekeeper lets through: who has a key that opens it
 * Allowance, Patience                                               how often clients may ask, and how slow they may be
 * Condition, Minutes                                                how the server is doing, what is written down of requests
 * AgentDesk                                                         tutur.mcp at /mcp
 * Request    = Address + parts of the path + where clients see us
 * Answer     = status, media type, bytes, headers                   HTML from a Page, JSON from a …Json record
 * Page       = Search | Reading | Person | About | Failure          one template each, made of Parts
 * Refusal    = Trouble + what people and programs need to do better; Problem tells it in RFC 9457
 * Texts      = messages_id.properties | messages_en.properties      the same keys in both
 * </pre>
 *
 * <p>Nothing here escapes: texts go into {@code Page} records as they are and templates write them. Nothing here marks up text either:
 * {@code Marking} cuts it into pieces and templates put the tags between them.
 *
 * <p>To add one more page: a record in {@link tutur.web.Page}, a template of {@code src/main/jte} with its case in {@code Pages.show},
 * a line in {@code Routes}, its words in both bundles, a test against a running server. To add one more answer of the API: a record
 * with the component names of the model, a line in {@code Routes} and in {@code Manual}, its words in {@code api_en} and {@code api_id}, a paragraph in
 * {@code docs/api.md}, a test. To add one more way to
 * be refused: a constant of {@code Trouble} and its two messages in both bundles.
 */
@NullMarked
package tutur.web;

import org.jspecify.annotations.NullMarked;
