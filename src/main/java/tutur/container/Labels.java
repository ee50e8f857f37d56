package tutur.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Paths of members. What a container calls them is a label and no more: nothing in it leads upwards, is invisible, or looks like the
 * sign between a container and its members; of equal ones the later are numbered.
 */
final class Labels {

    private static final int LONGEST = 500;

    private final Map<String, Integer> given = new HashMap<>();

    /** The path of a member by the name that its container has for it. */
    String path(String container, String name) {
        List<String> parts = new ArrayList<>();
        for (String part : visible(name).replace('\\', '/').split("/")) {
            boolean nothing = part.isBlank() || part.equals(".") || part.equals("..") || part.matches("[A-Za-z]:");
            if (!nothing) {
                parts.add(part.strip());
            }
        }
        return unlike(container + Member.INSIDE + cut(parts.isEmpty() ? "tanpa-nama" : String.join("/", parts)));
    }

    /** The path of a page by its address, which keeps its slashes. */
    String ofAddress(String container, String address) {
        return unlike(container + Member.INSIDE + cut(visible(address)));
    }

    private String unlike(String path) {
        int number = given.merge(path, 1, Integer::sum);
        return number == 1 ? path : unlike(path + " (" + number + ")");
    }

    /** Whether people who pack a folder do not see this file: names with a dot in front, and what one system adds for itself. */
    static boolean isHidden(String name) {
        for (String part : name.split("[/\\\\]")) {
            boolean upwards = part.equals(".") || part.equals("..");
            if (!upwards && (part.startsWith(".") || part.equals("__MACOSX"))) {
                return true;
            }
        }
        return false;
    }

    private static String visible(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE
                        && c != 0x2028
                        && c != 0x2029)
                .forEach(out::appendCodePoint);
        return out.toString().replace(Member.INSIDE, "_/");
    }

    /** The end of a long name says more than its start. */
    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int from = name.length() - LONGEST;
        return "…" + name.substring(Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
    }
}
