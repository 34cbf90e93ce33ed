package io.wirewatch.tagger.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short hash over the content of files, in order: twelve hexadecimal digits of SHA-256. */
public final class Fingerprint {

    private static final int DIGITS = 12;

    private Fingerprint() {}

    /** The fingerprint of these files; their names do not matter. */
    public static String of(List<LineFile> files) {
        MessageDigest digest = sha256();
        for (LineFile file : files) {
            byte[] bytes = file.content().getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
