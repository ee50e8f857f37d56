package tutur.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail box of the mbox kind: mails begin with a line {@code From }. A mail is called by its message id, so that it stays the same
 * document when others before it are removed; one without is called by its number.
 */
record MailBox(Walk walk, String container, int depth) {

    private static final int LONGEST_HEAD = 1 << 16;
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID:\\s{0,40}<?([^\\s<>]{1,200})>?\\s*$");

    void read(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        int number = 0;
        lines.next();
        while (!lines.atEnd()) {
            number++;
            byte[] mail = mail(lines, walk.largest());
            walk.member(new ByteArrayInputStream(mail), walk.path(container, name(mail, number)), depth, null, null);
        }
    }

    /** The lines from behind the current one, a border, up to the next border, which becomes the current one. */
    private static byte[] mail(Lines lines, int largest) throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        boolean blank = false;
        lines.next();
        while (!lines.atEnd() && !(blank && lines.isBorder())) {
            blank = lines.isBlank();
            if (mail.size() <= largest) {
                lines.writeTo(mail);
            }
            lines.next();
        }
        return mail.toByteArray();
    }

    private static String name(byte[] mail, int number) {
        String start = new String(mail, 0, Math.min(mail.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        Matcher id = ID.matcher(start.split("\\R\\R", 2)[0]);
        String name = id.find() ? id.group(1).replace('/', '_').replace('\\', '_') : String.valueOf(number);
        return name + ".eml";
    }
}
