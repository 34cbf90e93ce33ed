package io.wirewatch.sink.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of the page, and the policy that allows it and nothing else.
 *
 * @param text the rules
 */
record StyleSheet(String text) {

    private static final String FILE = "brief.css";

    static StyleSheet ours() {
        try (InputStream in = StyleSheet.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + FILE);
            }
            return new StyleSheet("\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read its own file " + FILE, e);
        }
    }

    /** As the browser wants it in a meta element. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + checksum() + "'; base-uri 'none'; form-action 'none'";
    }

    private String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
