package tutur.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What pages say, in one language: the bundle {@code messages_<code>.properties} (UTF-8) with {@code {0}}, {@code {1}}, … as places
 * for arguments. Both bundles have the same keys; a test holds that. Immutable and safe to share.
 */
public final class Texts {

    private final Language language;
    private final Map<String, String> messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;

    /** Reads the bundle of {@code language}. */
    Texts(Language language) {
        this(language, "messages");
    }

    /** Reads another bundle of {@code language}. */
    Texts(Language language, String bundle) {
        this.language = language;
        this.messages = Map.copyOf(read(bundle + "_" + language.code() + ".properties"));
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
        this.weekday = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", language.locale());
    }

    private static Map<String, String> read(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundle " + name + " is missing beside " + Texts.class.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> messages = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundle " + name + " cannot be read", e);
        }
    }

    /**
     * The message of {@code key} with its arguments in their places; arguments are shown as they are.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String of(String key, Object... arguments) {
        String message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message for " + key + " in " + language);
        }
        StringBuilder text = new StringBuilder(message.length() + 32);
        int at = 0;
        for (int open = message.indexOf('{'); open >= 0; open = message.indexOf('{', at)) {
            int close = message.indexOf('}', open);
            text.append(message, at, open);
            text.append(arguments[Integer.parseInt(message, open + 1, close, 10)]);
            at = close + 1;
        }
        return text.append(message, at, message.length()).toString();
    }

    /** The message of {@code key} as it stands in the bundle; null when there is none. */
    @Nullable
    String find(String key) {
        return messages.get(key);
    }

    /** The message of {@code key.one} or {@code key.other} for this number of things, the number as argument {@code {0}}. */
    public String counted(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".other"), number(number));
    }

    /** {@code 1.234} in Indonesian, {@code 1,234} in English. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** {@code 30 November 2023}; the message {@code date.unknown} for null. */
    public String date(@Nullable LocalDate date) {
        return date == null ? of("date.unknown") : day.format(date);
    }

    /** {@code Kamis, 30 November 2023}; the message {@code date.unknown} for null. */
    public String weekday(@Nullable LocalDate date) {
        return date == null ? of("date.unknown") : weekday.format(date);
    }

    /** {@code 30 November 2023, pukul 07.45} in Indonesian, {@code 30 November 2023, 07:45} in English; the day as given. */
    String moment(String day, LocalTime time) {
        return of("date.time", day, "%02d".formatted(time.getHour()), "%02d".formatted(time.getMinute()));
    }

    /** The code of the language: {@code id} or {@code en}. */
    public String lang() {
        return language.code();
    }

    Language language() {
        return language;
    }

    Set<String> keys() {
        return messages.keySet();
    }
}
