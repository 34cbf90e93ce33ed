package io.wirewatch.producer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Apache OpenNLP's model of 103 languages, by the letters of their words. Source: the artifact {@code opennlp-models-langdetect},
 * trained on the Leipzig Corpora, Apache License 2.0.
 */
final class LanguageModel {

    private static final String FILE = "/langdetect-183.bin";

    private LanguageModel() {}

    /**
     * The likeliest language.
     *
     * @param code three letters of ISO 639-3
     * @param lead how many times likelier it is than the second
     */
    record Ranking(String code, double lead) {}

    /** Read when it is first asked for. */
    private static final class Loaded {
        static final LanguageDetectorModel MODEL = read();

        private static LanguageDetectorModel read() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("the program is incomplete: " + FILE + " is not on its class path");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Ranking rank(String text) {
        Language[] languages = new LanguageDetectorME(Loaded.MODEL).predictLanguages(text);
        return new Ranking(languages[0].getLang(), languages[0].getConfidence() / languages[1].getConfidence());
    }
}
