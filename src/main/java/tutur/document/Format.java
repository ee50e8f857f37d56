package tutur.document;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tutur.text.Table;

/**
 * What the bytes of a file are; its name says nothing. Signatures come from {@code magic.tsv}; text is whatever has hardly any
 * control characters, and is HTML or mail when it starts like it; how a mail starts, {@link MailHead} knows.
 *
 * @param mediaType media type; {@code application/octet-stream} when unknown
 * @param way who reads it
 */
record Format(String mediaType, Way way) {
    static final Format PLAIN = new Format("text/plain", Way.TEXT);
    static final Format HTML = new Format("text/html", Way.HTML);
    static final Format MAIL = new Format("message/rfc822", Way.MAIL);
    static final Format XML = new Format("application/xml", Way.PROCESS);
    private static final Format UNKNOWN = new Format("application/octet-stream", Way.PROCESS);

    private static final int SAMPLE = 8192;
    private static final int LONGEST_SIGNATURE_OFFSET = 1024;
    private static final List<Signature> SIGNATURES =
            Table.rows(Format.class, "magic.tsv", 3).stream().map(Signature::of).toList();

    private static final Pattern HTML_START = Pattern.compile(
            "(?s)\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.{0,2000}?-->\\s*+)*+<(?:!doctype\\s++html|html|head|body|meta|title|div|table|h[1-6]|p|article|section|script|style|center|font|b|a|span)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_TAG =
            Pattern.compile("</?(?:p|div|br|h[1-6]|li|td|article|section)\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH_TAGS = 3;
    /** Who reads a format. */
    enum Way {
        /** Lines of text, in this process. */
        TEXT,
        /** Markup, in this process. */
        HTML,
        /** Mail, in a parser process. */
        MAIL,
        /** Anything else that a parser process may know. */
        PROCESS,
        /** An archive of a kind that nothing here opens. */
        ARCHIVE,
        /** A picture, which may show text. */
        PICTURE,
        /** Sound, film: no text to be had. */
        MEDIA,
        /** A program. */
        PROGRAM
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Signature(byte[] bytes, boolean[] any, boolean anywhereNearTheStart, Format format) {
        static Signature of(List<String> row) {
            String digits = row.get(0).replace("~", "");
            boolean[] any = new boolean[digits.length() / 2];
            for (int at = 0; at < any.length; at++) {
                any[at] = digits.startsWith("??", 2 * at);
            }
            return new Signature(
                    HexFormat.of().parseHex(digits.replace('?', '0')),
                    any,
                    row.get(0).startsWith("~"),
                    new Format(row.get(2), Way.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        }

        /** Whether it consists of letters and digits, as a text may. */
        boolean isWord() {
            return IntStream.range(0, bytes.length)
                    .filter(at -> !any[at])
                    .allMatch(at -> bytes[at] >= 0 && Character.isLetterOrDigit(bytes[at]));
        }

        boolean fits(byte[] file) {
            int last = anywhereNearTheStart ? Math.min(LONGEST_SIGNATURE_OFFSET, file.length - bytes.length) : 0;
            for (int at = 0; at <= last && at + bytes.length <= file.length; at++) {
                if (fits(file, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean fits(byte[] file, int from) {
            for (int at = 0; at < bytes.length; at++) {
                if (!any[at] && file[from + at] != bytes[at]) {
                    return false;
                }
            }
            return true;
        }
    }

    static Format of(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        String decoded = Decoding.decode(start, null);
        boolean text = Decoding.byteOrderMark(bytes) != null || looksLikeText(start, decoded);
        for (Signature signature : SIGNATURES) {
            // A text may begin with the letters MZ or GIF.
            if ((!text || !signature.isWord()) && signature.fits(bytes)) {
                return signature.format();
            }
        }
        if (text && MailHead.opens(bytes)) {
            return MAIL;
        }
        return text ? ofText(decoded) : UNKNOWN;
    }

    private static Format ofText(String text) {
        if (HTML_START.matcher(text).lookingAt()) {
            return HTML;
        }
        if (text.stripLeading().startsWith("<?xml") || text.stripLeading().startsWith("<!DOCTYPE")) {
            return XML;
        }
        long tags = BLOCK_TAG.matcher(text).results().limit(ENOUGH_TAGS).count();
        return tags == ENOUGH_TAGS ? HTML : PLAIN;
    }

    /** UTF-16 without a mark has zeros too, but {@link Decoding} knows it; elsewhere controls mean that this is no text. */
    private static boolean looksLikeText(byte[] start, String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            controls += control || c == 0xFFFD ? 1 : 0;
        }
        int high = 0;
        for (byte one : start) {
            high += one < 0 ? 1 : 0;
        }
        // Latin text that is not UTF-8 has a few letters and marks beyond ASCII, not every third.
        boolean tooHigh = high * 3 > start.length && !Decoding.isUtf8(start);
        return controls * 20 <= text.length() && !tooHigh;
    }
}
