/** A client of the API in Java, to be copied; it uses nothing of the server but its JSON. */
@NullMarked
package tutur.client;

import org.jspecify.annotations.NullMarked;
