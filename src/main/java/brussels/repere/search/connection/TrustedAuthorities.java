package brussels.repere.search.connection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Reads the certificates of authorities, in PEM, into a context that trusts these and no others. */
final class TrustedAuthorities {

    private TrustedAuthorities() {}

    /** @throws IllegalArgumentException with a message for the operator, if the file cannot be read or holds no certificate */
    static SSLContext read(Path file) {
        try {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate certificate : readCertificates(file)) {
                trusted.setCertificateEntry("authority-" + trusted.size(), certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("The file of authorities cannot be read: " + file, unreadable);
        } catch (GeneralSecurityException invalid) {
            throw noCertificates(file, invalid);
        }
    }

    private static Collection<? extends Certificate> readCertificates(Path file)
            throws IOException, CertificateException {
        try (InputStream pem = Files.newInputStream(file)) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            if (certificates.isEmpty()) {
                throw noCertificates(file, null);
            }
            return certificates;
        }
    }

    private static IllegalArgumentException noCertificates(Path file, Exception cause) {
        return new IllegalArgumentException("The file of authorities holds no certificate in PEM: " + file, cause);
    }
}
