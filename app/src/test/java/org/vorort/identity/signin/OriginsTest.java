package org.vorort.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class OriginsTest {

    private final Origins origins = new Origins("http://localhost:8080");

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,       localhost,        true",
        "127.0.0.1,       127.0.0.1,        true",
        "::1,             [::1],            true",
        "0:0:0:0:0:0:0:1, localhost,        true",
        "192.0.2.7,       localhost,        false",
        "2001:db8::7,     localhost,        false",
        "127.0.0.1,       vorort.example,   false",
        "127.0.0.1,       localhost.evil.example, false"
    })
    void only_who_sits_at_the_machine_is_local(String address, String host, boolean local) {
        assertThat(origins.isLocal(request(address, host))).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-For", "X-Forwarded-Proto", "Forwarded", "X-Real-IP", "Via"})
    void who_comes_through_a_proxy_is_not_local(String header) {
        var request = request("127.0.0.1", "localhost");
        request.addHeader(header, "127.0.0.1");
        assertThat(origins.isLocal(request)).isFalse();
    }

    @Test
    void a_server_with_a_public_address_has_no_local_visitors() {
        assertThat(new Origins("https://vorort.example").isLocal(request("127.0.0.1", "localhost")))
                .isFalse();
    }

    private static MockHttpServletRequest request(String address, String host) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.setServerName(host);
        return request;
    }
}
