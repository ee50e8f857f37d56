package tutur.atlas;

/**
 * The outline of a region on a map.
 *
 * @param code ministry code
 * @param path a path of SVG with the commands {@code M l z} and whole numbers, in the units of the map
 */
public record Outline(String code, String path) {}
