package tutur.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class NetworksTest {

    private static final String CLOSED = """
            0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.9.9.9
            169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1
            198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 :: ::1
            ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::10.0.0.1 64:ff9b::7f00:1 100::1 2001::1 2001:db8::1 2002:7f00:1::
            3fff::1 fc00::1 fdff::1 fe80::1 fec0::1 ff02::1
            """;

    private static final String OPEN = """
            1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.0.0.1 128.0.0.1 169.253.0.1
            172.15.0.1 172.32.0.1 192.167.0.1 192.169.0.1 198.17.0.1 198.20.0.1 223.255.255.255 ::ffff:8.8.8.8
            2001:4860:4860::8888 2400:cb00::1 2a00:1450::1
            """;

    @Test
    void onlyAddressesOfThePublicNetAreOpen() throws UnknownHostException {
        Networks networks = new Networks();
        for (String address : CLOSED.split("\\s+")) {
            assertEquals(false, networks.test(InetAddress.getByName(address)), address);
        }
        for (String address : OPEN.split("\\s+")) {
            assertEquals(true, networks.test(InetAddress.getByName(address)), address);
        }
    }

    @Test
    void addressesAreReadAsPeopleWriteThem() {
        String[][] cases = {
            {"https://Uji.EXAMPLE/Berita Hari Ini?q=a b#x", "https://uji.example/Berita%20Hari%20Ini?q=a%20b"},
            {" http://uji.example ", "http://uji.example/"},
            {"https://uji.example/%20a|b", "https://uji.example/%20a%7Cb"},
            {"https://kédiri.example/é", "https://xn--kdiri-bsa.example/%C3%A9"},
            {"http://[2001:db8::1]:8080/x", "http://[2001:db8::1]:8080/x"},
            {"http://127.0.0.1:80@uji.example/", "-"},
            {"http://a:b@uji.example/", "-"},
            {"ftp://uji.example/", "-"},
            {"file:///etc/passwd", "-"},
            {"//uji.example/", "-"},
            {"http://", "-"},
            {"http:///x", "-"},
            {"http://uji.example:99999/", "-"},
            {"", "-"},
            {"https://uji.example/" + "x".repeat(2000), "-"},
        };
        for (String[] pair : cases) {
            assertEquals(pair[1], Address.of(pair[0]).map(Object::toString).orElse("-"), pair[0]);
        }
    }
}
