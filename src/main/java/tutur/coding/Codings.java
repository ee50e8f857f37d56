package tutur.coding;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The codings of this machine, and which one a client takes. Safe for use by several threads. */
public final class Codings {

    private static final Logger LOG = LoggerFactory.getLogger(Codings.class);

    /** One element of the header: a token or a star, perhaps with a weight of 0 to 1 with three decimals at most. */
    private static final Pattern ELEMENT =
            Pattern.compile("([A-Za-z0-9!#$%&'*+.^_`|~-]+)\\s*(?:;\\s*[qQ]=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?");

    private static final int MOST_ELEMENTS = 64;

    private final List<Coding> usable;

    /** Loads what Brotli needs; says so in the log when it cannot, and does without. */
    public Codings() {
        List<Coding> all = new ArrayList<>(List.of(Coding.values()));
        if (!Brotli4jLoader.isAvailable()) {
            all.remove(Coding.BROTLI);
            LOG.warn(
                    "answers go as gzip at best, for the library for Brotli cannot be loaded on {} {}: {}",
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"),
                    String.valueOf(Brotli4jLoader.getUnavailabilityCause()));
        }
        this.usable = List.copyOf(all);
    }

    /**
     * What a client likes best; of codings that it likes the same, the one that squeezes best. Nothing is squeezed for who asks for
     * nothing, nor for who takes nothing that there is: RFC 9110, 12.5.3 sends that as it is.
     *
     * @param accepted the header {@code Accept-Encoding}, several joined with commas; null when there is none. Elements that are none
     *     are passed over
     * @param small whether squeezing saves nothing: then it is done only for clients that take nothing else
     */
    public Coding choose(@Nullable String accepted, boolean small) {
        Map<Coding, Integer> weights = weights(accepted == null ? "" : accepted);
        if (small && weights.getOrDefault(Coding.IDENTITY, 1) > 0) {
            return Coding.IDENTITY;
        }
        Coding best = Coding.IDENTITY;
        int most = weights.getOrDefault(Coding.IDENTITY, 0);
        for (Coding coding : usable.reversed()) {
            int weight = weights.getOrDefault(coding, 0);
            if (weight > 0 && weight >= most) {
                best = coding;
                most = weight;
            }
        }
        return best;
    }

    /** In thousandths, of those that are named. */
    private Map<Coding, Integer> weights(String accepted) {
        Map<Coding, Integer> weights = new EnumMap<>(Coding.class);
        int others = -1;
        for (String element : accepted.split(",", MOST_ELEMENTS)) {
            Matcher parts = ELEMENT.matcher(element.strip());
            if (parts.matches()) {
                String name = parts.group(1).toLowerCase(Locale.ROOT).replaceFirst("^x-(?=gzip$)", "");
                int weight = parts.group(2) == null ? 1_000 : thousandths(parts.group(2));
                if (name.equals("*")) {
                    others = weight;
                } else {
                    usable.stream()
                            .filter(coding -> name.equals(coding.token()))
                            .forEach(coding -> weights.put(coding, weight));
                }
            }
        }
        if (others >= 0) {
            for (Coding coding : usable) {
                weights.putIfAbsent(coding, others);
            }
        }
        return weights;
    }

    private static int thousandths(String weight) {
        return (int) Math.round(Double.parseDouble(weight) * 1_000);
    }
}
