package tutur.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of outlets and of people as pages give them, and titles without the name of the site. */
final class Names {
    private static final Pattern BORDER = Pattern.compile("\\s+[|–—»:·•-]{1,2}\\s+|\\s*\\|\\s*|\\s+::\\s+");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i).*(?:\\b(?:admin|administrator|redaksi|redaktur|editor|webmaster|user|superadmin|author|penulis|unknown|anonymous|newsroom|cyber|media|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\\b|https?:|@|\\d|\\bPT\\b|\\.(?:com|co|id|net)\\b).*");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)^(?:oleh|by|penulis|reporter|pewarta|wartawan|kontributor|laporan(?:\\s+wartawan)?|author)\\s*[:,]?\\s+");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)(?:dinas|badan|bagian|biro|sekretariat|pemerintah|pemkab|pemkot|pemprov|portal|situs|website|web|kabupaten|kota|provinsi|kecamatan|kelurahan|desa|diskominfo|prokopim|humas)\\b.*");
    private static final Pattern DOMAIN = Pattern.compile("\\.[a-z.]+$");
    private static final Pattern WORLD_WIDE_WEB = Pattern.compile("^www\\.");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)$");
    private static final int LONGEST_AUTHOR = 6;
    private static final int LONGEST_SITE = 5;
    private static final char ASCII = 0x80;

    private Names() {}

    /** Letters and digits in lower case: two names that fold alike are one. */
    static String fold(String name) {
        byte[] folded = new byte[name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isMark(c)) {
                if (c >= ASCII) {
                    return foldAny(name);
                }
                folded[length++] = (byte) lower(c);
            }
        }
        return new String(folded, 0, length, StandardCharsets.US_ASCII);
    }

    /** Whether both fold alike. */
    static boolean alike(String one, String other) {
        int i = 0;
        int j = 0;
        while (true) {
            while (i < one.length() && isMark(one.charAt(i))) {
                i++;
            }
            while (j < other.length() && isMark(other.charAt(j))) {
                j++;
            }
            char a = i < one.length() ? one.charAt(i++) : 0;
            char b = j < other.length() ? other.charAt(j++) : 0;
            if (a >= ASCII || b >= ASCII) {
                return fold(one).equals(fold(other));
            }
            if (lower(a) != lower(b)) {
                return false;
            }
            if (a == 0) {
                return true;
            }
        }
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    /** Neither letter nor digit, and of the marks that news are written with. */
    private static boolean isMark(char c) {
        return c < ASCII
                ? !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')
                : c >= '\u2000' && c <= '\u206F';
    }

    private static String foldAny(String name) {
        StringBuilder out = new StringBuilder(name.length());
        String lower = name.toLowerCase(Locale.ROOT);
        int c;
        for (int i = 0; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** The name of a site without its slogan; empty for an address or nothing. */
    static Optional<String> outlet(String name) {
        String clean = Characters.clean(name);
        String first = WORLD_WIDE_WEB.matcher(BORDER.split(clean, 2)[0].strip()).replaceFirst("");
        boolean usable = !first.isEmpty() && !first.startsWith("http") && !first.startsWith("@");
        return usable ? Optional.of(first) : Optional.empty();
    }

    /** The name of an author; empty for the outlet itself, its desk, addresses and the like. */
    static Optional<String> author(String name, @Nullable String outlet) {
        String plain = ROLE.matcher(Characters.clean(name)).replaceFirst("");
        String clean = IN_BRACKETS.matcher(plain).replaceFirst("").strip();
        boolean tooLong = clean.split(" ").length > LONGEST_AUTHOR;
        boolean isOutlet = outlet != null && fold(outlet).contains(fold(clean));
        boolean somebody = clean.length() > 1
                && !tooLong
                && !isOutlet
                && !NOBODY.matcher(clean).matches();
        return somebody ? Optional.of(clean) : Optional.empty();
    }

    /**
     * A title without the name of the site in front of it or behind it.
     *
     * @param sites names that the site goes by
     */
    static String withoutSite(String title, List<String> sites) {
        String clean = Characters.clean(title);
        List<String> parts = List.of(BORDER.split(clean));
        if (parts.size() < 2) {
            return clean;
        }
        String first = parts.getFirst();
        String last = parts.getLast();
        if (isSite(last, sites)
                || (last.split(" ").length <= LONGEST_SITE && clean.contains("|") && !isSite(first, sites))) {
            return withoutSite(clean.substring(0, clean.lastIndexOf(last)).replaceFirst("[\\s|–—»:·•-]+$", ""), sites);
        }
        return isSite(first, sites)
                ? withoutSite(clean.substring(first.length()).replaceFirst("^[\\s|–—»:·•-]+", ""), sites)
                : clean;
    }

    /** Whether a name is that of a public office rather than of a person. */
    static boolean isOffice(String name) {
        return OFFICE.matcher(name).matches();
    }

    /** The parts of a title between the marks that sites set between its parts. */
    static List<String> parts(String title) {
        return BORDER.splitAsStream(Characters.clean(title))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether a part of a title is one of the names of the site. */
    static boolean isKnownSite(String part, List<String> sites) {
        return sites.stream()
                        .anyMatch(site ->
                                alike(site, part) || alike(DOMAIN.matcher(site).replaceFirst(""), part))
                && !fold(part).isEmpty();
    }

    private static boolean isSite(String part, List<String> sites) {
        return isKnownSite(part, sites) || (isOffice(part) && part.split(" ").length <= 2 * LONGEST_SITE);
    }
}
