package tutur.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Writes mails for tests. */
public final class Mails {

    private static final String BORDER = "=_batas";

    private Mails() {}

    /** A mail of a text and of parts, each as {@link #part}, {@link #picture} or {@link #forwarded} write them. */
    public static String mail(String subject, String text, String... parts) {
        StringBuilder mail = new StringBuilder("""
                DKIM-Signature: v=1; d=humas.example
                From: Humas Rantau Jaya <humas@rantaujaya.example>
                Date: Mon, 11 Mar 2024 09:00:00 +0700
                MIME-Version: 1.0
                Subject:\s""").append(subject);
        mail.append("\nContent-Type: multipart/mixed; boundary=\"")
                .append(BORDER)
                .append(subject.length());
        String border = "\n--" + BORDER + subject.length();
        mail.append("\"\n")
                .append(border)
                .append("\nContent-Type: text/plain; charset=utf-8\n\n")
                .append(text)
                .append('\n');
        for (String part : parts) {
            mail.append(border).append('\n').append(part).append('\n');
        }
        return mail.append(border).append("--\n").toString();
    }

    /** An attached file. */
    public static String part(String type, String name, byte[] bytes) {
        return "Content-Type: " + type + "; name=\"" + name + "\"\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=\"" + name + "\"\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes);
    }

    /** An attached file of plain text. */
    public static String part(String name, String text) {
        return part("text/plain", name, text.getBytes(UTF_8));
    }

    /** A picture that stands in the text. */
    public static String picture() {
        return "Content-Type: image/png; name=\"logo.png\"\nContent-ID: <logo@1>\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: inline; filename=\"logo.png\"\n\niVBORw0KGgo=";
    }

    /** A mail that is passed on. */
    public static String forwarded(String mail) {
        return "Content-Type: message/rfc822\n\n" + mail;
    }
}
