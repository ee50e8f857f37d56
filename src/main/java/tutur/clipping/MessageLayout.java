package tutur.clipping;

/** Plain text with the marks of messaging apps: asterisks around what is bold, underscores around what is slanted. */
final class MessageLayout {

    String of(Clipping clipping) {
        StringBuilder text = new StringBuilder("*" + plain(clipping.title()) + "*\n" + clipping.period() + "\n");
        if (clipping.leftOut() > 0) {
            text.append('\n').append(clipping.bound()).append(clipping.all()).append('\n');
        }
        for (Clipping.Group group : clipping.groups()) {
            text.append("\n*")
                    .append(plain(group.heading()))
                    .append("* (")
                    .append(group.items().size())
                    .append(")\n");
            int number = 1;
            for (Clipping.Item item : group.items()) {
                item(text, number++, item);
            }
        }
        if (clipping.groups().isEmpty()) {
            text.append('\n').append(Clipping.EMPTY).append('\n');
        }
        return text.toString();
    }

    private static void item(StringBuilder text, int number, Clipping.Item item) {
        text.append(number).append(". *").append(plain(item.lead())).append("*\n");
        if (item.words() != null) {
            text.append(line(item.words())).append('\n');
        }
        text.append('_').append(line(item.footnote())).append('_');
        text.append(item.copies() == 0 ? "" : " (+" + item.copies() + " media)");
        text.append('\n')
                .append(item.permalink())
                .append("\nSHA-256 ")
                .append(item.digest())
                .append("…\n");
    }

    /** Without the marks themselves, on one line. */
    private static String plain(String text) {
        return line(text).replaceAll("[*_~`]", "");
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
    }
}
