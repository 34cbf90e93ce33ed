package io.wirewatch.app.command;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.sink.brief.BriefReader;
import io.wirewatch.sink.explain.ActorNames;
import io.wirewatch.sink.explain.Explanation;
import io.wirewatch.sink.explain.ExplanationReader;
import io.wirewatch.sink.report.BriefJson;
import io.wirewatch.sink.report.ExplanationText;
import io.wirewatch.sink.report.TableStyle;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.tagger.lookup.ActorLookup;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirewatch explain}. */
@Command(
        name = "explain",
        header = "The sentences behind a number: of an actor, or of what stands between two.",
        description = {
            "",
            "An actor is named by its id or by any name it goes by. Of two, what the one holds of the other, in both "
                    + "directions, and the sentences that name both. Reprints are folded under their text."
        },
        footer = {
            "",
            "Example:",
            "  wirewatch explain lukashenko --window 7d --as-of 2020-08-18",
            "  wirewatch explain Russia Belarus --window all"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int SUGGESTIONS = 5;

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "ACTOR", description = "An id, as lukashenko, or a name, as \"Lukashenka\".")
    private String actor = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "Another one.")
    private @Nullable String other;

    @Mixin
    private final RangeOptions range = new RangeOptions();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Option(names = "--top", paramLabel = "N", description = "Texts that are shown. Default: ${DEFAULT-VALUE}.")
    private int top = 20;

    @Option(names = "--json", description = "Write the explanation as one JSON object.")
    private boolean isJson;

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (top < 1) {
            throw Problem.usage("--top must be at least 1, got " + top);
        }
        try (ReadOnlyDatabase open = database.open(shell)) {
            BriefReader reader = new BriefReader(open);
            String corpus = range.corpus(reader);
            ActorNames names = new ActorNames(open, corpus);
            String second = other;
            Explanation explanation = new ExplanationReader(open)
                    .read(new ExplanationReader.Asked(
                            corpus,
                            range.range(reader, corpus, Clock.systemUTC()),
                            idOf(actor, names, corpus),
                            second == null ? null : idOf(second, names, corpus),
                            top));
            show(explanation);
        }
        return ExitCode.DONE;
    }

    private void show(Explanation explanation) {
        TableStyle style = new TableStyle(shell.screen().width(), shell.isColoured(), top);
        shell.out().print(isJson ? BriefJson.of(explanation) + "\n" : new ExplanationText(style).draw(explanation));
        shell.out().flush();
    }

    /** What the corpus has met is asked first; the dictionary, which takes a second to read, only for what it has not. */
    private String idOf(String words, ActorNames names, String corpus) {
        List<ActorNames.Match> matches = names.called(words);
        if (matches.isEmpty()) {
            return ActorLookup.with(List.of())
                    .find(words)
                    .map(found -> found.card().id().value())
                    .filter(id -> !names.called(id).isEmpty())
                    .orElseThrow(() -> unknown(words, names, corpus));
        }
        if (matches.size() > 1) {
            shell.say("wirewatch explain: '" + words + "' is also "
                    + matches.stream()
                            .skip(1)
                            .limit(SUGGESTIONS)
                            .map(it -> it.card().name() + " (" + it.card().id() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return matches.get(0).card().id().value();
    }

    private static Problem unknown(String words, ActorNames names, String corpus) {
        String near = Spelling.nearest(io.wirewatch.sink.store.NameFold.of(words), List.copyOf(names.alike(words)))
                .flatMap(name -> names.called(name).stream().findFirst())
                .map(match -> ", did you mean " + match.card().name() + " ("
                        + match.card().id() + ")?")
                .orElse(": 'wirewatch summary' shows who is");
        return Problem.usage("nobody called '" + words + "' is named in the corpus " + corpus + near);
    }
}
