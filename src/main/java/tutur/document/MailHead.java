package tutur.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Tells a mail from other texts by the form of its head (RFC 5322): fields with a name and a colon, the longer ones going on in
 * indented lines, up to an empty line. Which field comes first is nobody's rule: servers on the way put theirs in front. One that only
 * mail has must be among them, for a text may begin with "Tanggal: …", too.
 */
final class MailHead {

    /** Signatures and traces of many servers take some ten thousand bytes; a head that is longer is believed as far as it was seen. */
    private static final int LONGEST = 1 << 16;

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w.-]{0,76}[ \\t]{0,8}:.*");
    private static final Pattern MUST = Pattern.compile(
            "(?:From|Received|Message-ID|MIME-Version|Return-Path|Delivered-To|Resent-From):.*|Content-Type:[ \\t]{0,8}(?:multipart|message)/.*",
            Pattern.CASE_INSENSITIVE);

    private MailHead() {}

    static boolean opens(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        boolean known = false;
        int at = 0;
        while (at < start.length()) {
            int end = start.indexOf('\n', at);
            if (end < 0 && bytes.length > LONGEST) {
                break;
            }
            String line = start.substring(at, end < 0 ? start.length() : end).stripTrailing();
            boolean goesOn = at > 0 && !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            if (line.isEmpty()) {
                break;
            }
            if (!goesOn && !FIELD.matcher(line).matches()) {
                return false;
            }
            known |= MUST.matcher(line).matches();
            at = end < 0 ? start.length() : end + 1;
        }
        return known;
    }
}
