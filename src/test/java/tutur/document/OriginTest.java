package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/b?c=d#e", "HTTP://A.EXAMPLE/"})
    void anAddressOfTheWebIsALink(String url) {
        assertEquals(url, origin(url).link());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                " https://a",
                "https://a b",
                "ftp://a",
                "//a",
                "https://a\"x",
                "https:/a",
                ""
            })
    void nothingElseIs(String url) {
        assertNull(origin(url).link());
    }

    @Test
    void noAddressIsNoLink() {
        assertNull(origin(null).link());
    }

    private static Origin origin(@Nullable String url) {
        return new Origin("a.html", "text/html", "0".repeat(64), url);
    }
}
