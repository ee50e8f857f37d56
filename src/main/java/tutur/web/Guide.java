package tutur.web;

import java.util.List;

/** What the page about the API is made of. */
public interface Guide {

    /** A part of the API: its name, its title, what it is for, and the ways to ask. */
    record Chapter(String tag, String title, String lead, List<Way> ways) {}

    /**
     * One way to ask.
     *
     * @param id its name
     * @param method the method, in capitals
     * @param path the path with variable parts in braces
     * @param summary what it is, in one line
     * @param more more about it, or empty
     * @param key whether it needs a key
     * @param taken its parameters
     * @param curl a command that shows it
     * @param answer what that was answered, or empty
     * @param replies statuses and media types
     * @param faults statuses and types of what can go wrong
     */
    record Way(
            String id,
            String method,
            String path,
            String summary,
            String more,
            boolean key,
            List<Taken> taken,
            String curl,
            String answer,
            List<String> replies,
            List<String> faults) {}

    /** A parameter: its name, what it means, its values or empty, an example, whether it must be given. */
    record Taken(String name, String means, String values, String example, boolean needed) {}
}
