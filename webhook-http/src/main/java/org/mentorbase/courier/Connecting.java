package org.mentorbase.courier;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Connects to an address that was looked up and checked, and to no other: whoever answers another address the next time that the
 * name is looked up does not get around the check. TLS still proves that the server has the name.
 */
final class Connecting {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final AddressGuard guard;
    private final Lookup lookup;
    private final SSLSocketFactory tls;

    interface Lookup {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    Connecting(AddressGuard guard, Lookup lookup, SSLSocketFactory tls) {
        this.guard = guard;
        this.lookup = lookup;
        this.tls = tls;
    }

    /** Says why there is no connection, for people. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    Socket to(URI url, Deadline deadline) throws IOException {
        boolean encrypted = url.getScheme().equals("https");
        String host = url.getHost();
        int port = url.getPort() > 0 ? url.getPort() : encrypted ? HTTPS : HTTP;
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(permitted(host, encrypted), port), deadline.millisLeft());
            socket.setSoTimeout(deadline.millisLeft());
            return encrypted ? encrypted(socket, host, port) : socket;
        } catch (IOException | RuntimeException failure) {
            socket.close();
            throw failure;
        }
    }

    private InetAddress permitted(String host, boolean encrypted) throws IOException {
        List<InetAddress> found = Arrays.asList(lookup.addressesOf(host));
        Optional<InetAddress> permitted = found.stream().filter(guard::permits).findFirst();
        if (permitted.isEmpty()) {
            throw new Refused(host + " is not on the public internet, and MENTORBASE_WEBHOOK_ALLOW does not allow it.");
        }
        if (!encrypted && !guard.isAllowed(permitted.get())) {
            throw new Refused("Without https, messages go only to where MENTORBASE_WEBHOOK_ALLOW allows it.");
        }
        return permitted.get();
    }

    private Socket encrypted(Socket plain, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }
}
