package tutur.extraction;

import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mail box of Outlook (PST, OST): folders with mails. A mail is called by its folders and its message id, so that it stays the same document when
 * others come or go; one without is called by the number that the box has for it. The outermost folder, which each program calls otherwise, is no
 * part of the name. Cards, tasks and appointments are no mails.
 */
final class OutlookBox {

    private static final int MOST_NESTED = 50;
    private static final Pattern MAIL = Pattern.compile("IPM\\.(?:Note|Post|Schedule\\.Meeting)\\b.*");

    private final Sink sink;
    private final Set<Long> folders = new HashSet<>();

    OutlookBox(Sink sink) {
        this.sink = sink;
    }

    void open(Path path) throws IOException {
        try {
            PSTFile file = new PSTFile(path.toFile());
            try {
                PSTFolder root = file.getRootFolder();
                mails(file, root, "");
                for (PSTFolder store : inner(root, "")) {
                    folder(file, store, "", 1);
                }
            } finally {
                file.close();
            }
        } catch (PSTException e) {
            fail(e);
        }
    }

    private void fail(PSTException e) throws IOException {
        if (String.valueOf(e.getMessage()).startsWith("Only unencrypted")) {
            sink.missing(
                    "",
                    Extract.Why.ENCRYPTED,
                    "it is a mail box of Outlook that is encrypted; export it without, or its mails as single files");
        } else {
            sink.damaged("", e);
        }
    }

    private void folder(PSTFile file, PSTFolder folder, String path, int depth) throws IOException {
        if (depth > MOST_NESTED || !folders.add(folder.getDescriptorNodeId())) {
            return;
        }
        mails(file, folder, path);
        for (PSTFolder inner : inner(folder, path)) {
            String name = inner.getDisplayName().replaceAll("[/\\\\]", "_").strip();
            folder(file, inner, path + (name.isEmpty() ? "tanpa-nama" : name) + "/", depth + 1);
        }
    }

    /** Folders that are kept searches have none, and the library says so with an exception. */
    private List<PSTFolder> inner(PSTFolder folder, String path) throws IOException {
        if (folder.getNodeType() == PSTObject.NID_TYPE_SEARCH_FOLDER) {
            return List.of();
        }
        try {
            return folder.getSubFolders();
        } catch (PSTException | RuntimeException e) {
            sink.damaged(path, e);
            return List.of();
        }
    }

    private void mails(PSTFile file, PSTFolder folder, String path) throws IOException {
        try {
            List<Integer> numbers = folder.getChildDescriptorNodes();
            for (int number : numbers) {
                mail(file, number, path);
            }
            if (numbers.isEmpty()) {
                withoutTable(folder, path);
            }
        } catch (PSTException | RuntimeException e) {
            sink.damaged(path, e);
        }
    }

    /** Where the table of a folder is lost, the library finds the mails by what they say of their folder. */
    private void withoutTable(PSTFolder folder, String path) throws IOException, PSTException {
        for (PSTObject next = folder.getNextChild(); next != null; next = folder.getNextChild()) {
            item(next, path);
        }
    }

    private void mail(PSTFile file, int number, String path) throws IOException {
        try {
            item(PSTObject.detectAndLoadPSTObject(file, Integer.toUnsignedLong(number)), path);
        } catch (PSTException | RuntimeException | StackOverflowError e) {
            sink.damaged(path + number + ".eml", e);
        }
    }

    private void item(PSTObject item, String path) throws IOException, PSTException {
        String kind = item.getMessageClass();
        if (item instanceof PSTMessage message
                && (kind.isEmpty() || MAIL.matcher(kind).matches())) {
            OutlookItem mail = new OutlookItem(sink, path, message);
            sink.found(mail.name(), LetterText.of(mail.letter()));
        } else {
            sink.passed(kind.isEmpty() ? "something" : kind);
        }
    }
}
