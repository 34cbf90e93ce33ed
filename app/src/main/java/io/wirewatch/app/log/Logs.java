package io.wirewatch.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Opens the places where the log goes. Called at most once each, before the work begins. */
public final class Logs {

    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z',UTC} %-5level [%thread] %logger{30} %msg%n";
    private static final long FILE_BYTES = 10L * 1024 * 1024;
    private static final int FILES = 4;

    private Logs() {}

    /**
     * Writes the log to {@code wirewatch.log} in a folder, which must exist; five files of 10 MB at most.
     *
     * @return the file
     */
    public static Path toFile(Path folder) {
        LoggerContext context = context();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        Path file = folder.resolve("wirewatch.log");
        appender.setFile(file.toString());
        FixedWindowRollingPolicy names = new FixedWindowRollingPolicy();
        names.setContext(context);
        names.setParent(appender);
        names.setFileNamePattern(folder.resolve("wirewatch.log") + ".%i");
        names.setMinIndex(1);
        names.setMaxIndex(FILES);
        names.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> trigger = new SizeBasedTriggeringPolicy<>();
        trigger.setContext(context);
        trigger.setMaxFileSize(new FileSize(FILE_BYTES));
        trigger.start();
        appender.setRollingPolicy(names);
        appender.setTriggeringPolicy(trigger);
        attach(context, appender, Level.INFO);
        return file;
    }

    /** Writes the log to standard error: what a role in a container does. */
    public static void toConsole() {
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setTarget("System.err");
        attach(context(), appender, Level.WARN);
    }

    private static void attach(LoggerContext context, OutputStreamAppender<ILoggingEvent> appender, Level others) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);
        root.setLevel(others);
        context.getLogger("io.wirewatch").setLevel(Level.INFO);
        // These print their whole configuration on each start: some hundred lines nobody asked for.
        for (String talkative :
                new String[] {"org.apache.kafka.common.config.AbstractConfig", "kafka.server.KafkaConfig"}) {
            context.getLogger(talkative).setLevel(Level.WARN);
        }
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
