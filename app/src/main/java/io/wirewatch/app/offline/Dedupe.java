package io.wirewatch.app.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.reprint.Reprint;
import io.wirewatch.streams.reprint.Reprints;
import io.wirewatch.streams.reprint.TextPrint;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the articles on some lines are copies of one text, by the rule of the topology.
 *
 * <p>All lines are read before the first is answered: the last may be a reprint of the first, or the first of the last. At most
 * some 2 KiB a line are kept, not the texts. Not thread-safe; one for one run.
 */
public final class Dedupe {

    private final Shell shell;
    private final FoldRule rule;
    private final Reprints reprints;
    private final List<JsonNode> ids = new ArrayList<>();
    private final Map<String, JsonNode> asGiven = new HashMap<>();
    private long passedOver;

    /** A run that answers on the standard output of the shell. */
    public Dedupe(Shell shell, FoldRule rule) {
        this.shell = shell;
        this.rule = rule;
        this.reprints = new Reprints(rule);
    }

    /**
     * Answers every line of the inputs, in their order.
     *
     * @return how many lines were passed over, each with a line on standard error
     * @throws Problem if an input breaks off, or the end was asked for
     */
    public long run(List<LineInput> inputs) {
        for (LineInput input : inputs) {
            try (InputStream in = input.open()) {
                read(new LineReader(input.name(), in));
            } catch (IOException e) {
                throw Problem.usage(input.name() + ": cannot be read to its end: " + e.getMessage());
            }
        }
        write();
        return passedOver;
    }

    private void read(LineReader lines) throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (shell.stop().isRaised()) {
                throw Problem.interrupted("stopped before the end of the input");
            }
            if (line.isBlank()) {
                continue;
            }
            try {
                add(line);
            } catch (BadLine e) {
                passedOver++;
                shell.say(line.place() + ": " + e.getMessage() + ", passed over");
            }
        }
    }

    private void add(Line line) {
        InputObject input = InputObject.parse(line.usable());
        JsonNode id = input.node().get("id");
        if (id == null || !id.isValueNode() || id.asText().isEmpty()) {
            throw new BadLine("no \"id\"");
        }
        Optional<Instant> published = input.instant("published");
        if (rule.horizon().isPresent() && published.isEmpty()) {
            throw new BadLine("no \"published\", which a horizon needs");
        }
        String text = input.required("text");
        reprints.add(id.asText(), published.orElse(Instant.EPOCH), TextPrint.of(text));
        ids.add(id);
        asGiven.putIfAbsent(id.asText(), id);
    }

    private void write() {
        List<Optional<Reprint>> found = reprints.find();
        for (int i = 0; i < found.size(); i++) {
            ObjectNode answer = Json.mapper().createObjectNode();
            JsonNode id = ids.get(i);
            answer.set("id", id);
            answer.set(
                    "textId",
                    found.get(i).map(reprint -> asGiven.get(reprint.of())).orElse(id));
            found.get(i).ifPresent(reprint -> answer.put("similarity", PairLine.rounded(reprint.likeness())));
            shell.out().append(Json.write(answer)).append('\n');
            if (shell.out().checkError()) {
                // whoever read the answers has had enough, as `head` does
                return;
            }
        }
        shell.out().flush();
    }
}
