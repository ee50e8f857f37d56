package tutur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The letterhead of an official release: the government, the unit, its address, in capitals above the text. It tells who published
 * the release, in the short form that such units use of themselves: {@code Bagian Prokopim Setda Kabupaten X}.
 */
final class Letterhead {
    private static final int MOST_LINES = 6;
    private static final Pattern GOVERNMENT =
            Pattern.compile("PEMERINTAH(?: DAERAH)? ((?:KABUPATEN|KAB\\.|KOTA|PROVINSI) [\\p{Lu}' -]{2,50})");
    private static final Pattern UNIT =
            Pattern.compile("(?:DINAS|BADAN|BAGIAN|BIRO|KECAMATAN|KANTOR|INSPEKTORAT|SATUAN)\\b[\\p{Lu} .,&/-]{2,110}");
    private static final Pattern SECRETARIAT = Pattern.compile("SEKRETARIAT DAERAH(?:\\s[–-]\\s(.*))?");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)(?:jl|jln|jalan|alamat|telp|telepon|fax|email|e-mail|surel|website|laman|kode pos)\\b[^!?]{3,140}");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?(?: \\d{5})?");
    private static final Map<String, String> SHORT = Map.of(
            "Protokol dan Komunikasi Pimpinan", "Prokopim", "Hubungan Masyarakat dan Protokol", "Humas dan Protokol");

    private @Nullable String region;
    private @Nullable String unit;
    private boolean secretariat;
    private int lines;

    private Letterhead() {}

    /** The letterhead above these pieces; of no lines when there is none. */
    static Letterhead of(List<Piece> pieces) {
        Letterhead head = new Letterhead();
        for (Piece piece : pieces.subList(0, Math.min(MOST_LINES, pieces.size()))) {
            if (!head.takes(piece.text())) {
                break;
            }
            head.lines++;
        }
        return head;
    }

    private boolean takes(String line) {
        Matcher government = GOVERNMENT.matcher(line);
        if (government.matches()) {
            region = titleCase(government.group(1)).replace("Kab. ", "Kabupaten ");
            return true;
        }
        Matcher office = SECRETARIAT.matcher(line);
        if (office.matches() && region != null) {
            secretariat = true;
            return office.group(1) == null || takes(office.group(1));
        }
        if (region != null && UNIT.matcher(line).matches()) {
            unit = titleCase(line);
            return true;
        }
        return region != null
                && lines > 0
                && (ADDRESS.matcher(line).matches() || PLACE.matcher(line).matches());
    }

    int lines() {
        return lines;
    }

    /** Who published the release, or null when the letterhead names nobody. */
    @Nullable
    String outlet() {
        if (region == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        if (unit != null) {
            parts.add(shortened(unit));
        }
        if (secretariat) {
            parts.add("Setda");
        }
        if (parts.isEmpty()) {
            parts.add("Pemerintah");
        }
        parts.add(region);
        return String.join(" ", parts);
    }

    private static String shortened(String unit) {
        String name = unit;
        for (Map.Entry<String, String> form : SHORT.entrySet()) {
            name = name.replace(form.getKey(), form.getValue());
        }
        return name;
    }

    private static String titleCase(String shouted) {
        StringBuilder out = new StringBuilder();
        for (String word : shouted.strip().split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean small = lower.equals("dan") || lower.equals("di") || lower.equals("serta");
            out.append(out.isEmpty() ? "" : " ");
            out.append(small || lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return out.toString();
    }
}
