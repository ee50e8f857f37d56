package tutur.web;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all test classes the same {@link Browser}; they are left out where there is no Chromium. */
final class OneBrowser implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(OneBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeTrue(
                Browser.present(), "no Chromium on this machine: apt-get install chromium chromium-driver");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Browser.class, _ -> Browser.start(), Browser.class);
    }
}
