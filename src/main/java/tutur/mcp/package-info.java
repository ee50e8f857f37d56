/**
 * What language models and other agents can ask, by the Model Context Protocol (https://modelcontextprotocol.io): seven tools that read,
 * over HTTP and over standard input and output. The only package that knows the SDK of the protocol.
 *
 * <pre>
 * Tools     = Tool*                                           over one archive
 * Tool      = name, description, Arguments, (Given → map)     each argument described with an example
 * Given     = what was sent, checked against Arguments
 * Telling   = statements, documents … → maps of plain values  texts bounded, invisible characters taken out
 * Endpoint  = one request over HTTP → Reply                   no session: nothing is kept between requests
 * Streams   = standard input and output                       one client, until input ends
 * </pre>
 *
 * <p>Every answer begins with a note that what documents say is data, and with what the archive covers, so that "nothing found" can be
 * told from "not looked at". Names of arguments are the parameters of every search.
 *
 * <p>To add one more tool: a method that answers and its place in {@link tutur.mcp.Tools}, a paragraph in {@code docs/mcp.md}, a call
 * in {@code McpTest}.
 */
@NullMarked
package tutur.mcp;

import org.jspecify.annotations.NullMarked;
