package tutur;

import java.io.Console;

/** Whether a person is looking. */
final class Terminal {

    private Terminal() {}

    /** Whether output goes to a terminal that can erase and embolden; {@code NO_COLOR} and dumb terminals cannot. */
    @SuppressWarnings("SystemConsoleNull") // it does again on JDK 25
    static boolean present() {
        Console console = System.console();
        return console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
    }

    /** Whether matches may be shown in bold. */
    static boolean colour() {
        return present() && System.getenv("NO_COLOR") == null;
    }
}
