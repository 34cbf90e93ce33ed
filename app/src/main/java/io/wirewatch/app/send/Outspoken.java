package io.wirewatch.app.send;

import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.Rejected;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;

/** A source that says what it refuses, the first few at least. */
final class Outspoken implements ArticleSource {

    private static final int SAID = 20;

    private final ArticleSource source;
    private final Shell shell;
    private long refused;
    private long found;

    Outspoken(ArticleSource source, Shell shell) {
        this.source = source;
        this.shell = shell;
    }

    @Override
    public String feed() {
        return source.feed();
    }

    @Override
    public Batch poll(Cursor after) {
        Batch batch = source.poll(after);
        for (Fetched fetched : batch.items()) {
            if (fetched instanceof Fetched.Refused refusal) {
                say(refusal.rejected());
            } else {
                found++;
            }
        }
        return batch;
    }

    private void say(Rejected rejected) {
        refused++;
        if (refused <= SAID) {
            shell.say(rejected.origin().location() + ": " + rejected.detail() + " ("
                    + rejected.reason().wireName() + ")");
        } else if (refused == SAID + 1) {
            shell.say("more is refused; 'wirewatch watch rejected --from-beginning' shows all of it");
        }
    }

    /** Whether there was nothing but refusals. */
    boolean isFruitless() {
        return found == 0 && refused > 0;
    }

    @Override
    public void close() {
        source.close();
    }
}
