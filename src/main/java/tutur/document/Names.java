package tutur.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final int LONGEST_AUTHOR = 6;
    private static final int LONGEST_SITE = 5;

    private Names() {}

    /** Letters and digits in lower case: two names that fold alike are one. */
    static String fold(String name) {
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
        String first = BORDER.split(clean, 2)[0].strip().replaceFirst("^www\\.", "");
        boolean usable = !first.isEmpty() && !first.startsWith("http") && !first.startsWith("@");
        return usable ? Optional.of(first) : Optional.empty();
    }

    /** The name of an author; empty for the outlet itself, its desk, addresses and the like. */
    static Optional<String> author(String name, @Nullable String outlet) {
        String clean = ROLE.matcher(Characters.clean(name))
                .replaceFirst("")
                .replaceFirst("\\s*\\([^)]*\\)$", "")
                .strip();
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
        String folded = fold(part);
        return Stream.concat(sites.stream(), sites.stream().map(site -> site.replaceFirst("\\.[a-z.]+$", "")))
                .map(Names::fold)
                .anyMatch(site -> !site.isEmpty() && site.equals(folded));
    }

    private static boolean isSite(String part, List<String> sites) {
        return isKnownSite(part, sites) || (isOffice(part) && part.split(" ").length <= 2 * LONGEST_SITE);
    }
}
