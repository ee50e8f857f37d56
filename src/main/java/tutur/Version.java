package tutur;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into the jar; outside a jar there is none. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"tutur " + told("(from classes)")};
    }

    /** The bare version, for others to know: {@code 0} outside a jar. */
    static String number() {
        return told("0");
    }

    private static String told(String otherwise) {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), otherwise);
    }
}
