package org.vorort.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vorort.identity.sessions.Browser;

/** Finds out from where somebody signs in. */
@Component
class Origins {

    private static final List<String> FORWARDING =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    /** @param local whether the request comes from this very machine, from somebody who sits at it */
    record Origin(String address, boolean local, String browser) {}

    private final boolean atHome;

    Origins(@Value("${vorort.url}") String url) {
        this.atHome = isLoopback(URI.create(url).getHost());
    }

    Origin of(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), isLocal(request), Browser.name(request.getHeader("User-Agent")));
    }

    /**
     * A proxy on the same machine also comes from loopback. It gives itself away by what it says of its client, by the
     * name under which it was asked, or by the public address this server was started with.
     */
    boolean isLocal(HttpServletRequest request) {
        return atHome
                && isLoopback(request.getRemoteAddr())
                && isLoopback(request.getServerName())
                && FORWARDING.stream().allMatch(header -> request.getHeader(header) == null);
    }

    private static boolean isLoopback(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            var literal = host.matches("[0-9.]+|\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]?");
            return literal && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
