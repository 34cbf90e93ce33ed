package io.wirewatch.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorMeasuresTest {

    @TempDir
    private Path folder;

    private final Filters filters = new Filters();

    @Test
    void shouldCountANameByBothItsEndsAndPassOverOtherTypes() throws IOException {
        // Given two names and an event, one name with an end of its own
        write(
                "entities-linked/kore50.jsonl.gz",
                "{'id':1,'text':'They saw Angela Merkel in Leipzig.','mentions':["
                        + "{'start':9,'end':22,'type':'PER','qid':'Q567'},{'start':26,'end':32,'type':'LOC','qid':null}]}",
                "{'id':2,'text':'She met Vladimir Putin.','mentions':[{'start':8,'end':22,'type':'OTHER'}]}");

        Score score = named("actors-kore50").run(new EvalData(folder), filters);

        assertThat(score.detail()).startsWith("P 0.5000 R 0.5000").endsWith("type right on 1");
        assertThat(score.cases()).isEqualTo(2);
    }

    @Test
    void shouldJudgeLinksOnlyWhereSpanAndItemAreThere() throws IOException {
        write(
                "entities-linked/msnbc-updated.jsonl.gz",
                "{'id':1,'text':'They saw Angela Merkel in Moscow.','mentions':["
                        + "{'start':9,'end':22,'type':'PER','qid':'Q1'},{'start':26,'end':32,'type':'LOC','qid':'Q649'}]}");
        write("entities-linked/reuters-128.jsonl.gz", "{'id':2,'text':'Nothing.','mentions':[]}");

        Score score = new LinkedActors().run(new EvalData(folder), filters);

        assertThat(score.value()).isEqualTo(0.5);
        assertThat(score.cases()).isEqualTo(2);
    }

    @Test
    void shouldTellAnActorFromAPlace() throws IOException {
        write(
                "metonymy-relocar/train.jsonl.gz",
                "{'id':'a','text':'France won the match.','start':0,'end':6,'gold':'met'}",
                "{'id':'b','text':'He died in France.','start':11,'end':17,'gold':'lit'}",
                "{'id':'c','text':'He died in France.','start':11,'end':17,'gold':'met'}");

        assertThat(new PlaceOrActorChoice().run(new EvalData(folder), filters).value())
                .isEqualTo(2.0 / 3);
    }

    @Test
    void shouldSayWhichCountriesAnArticleIsAboutWhenTownsAreNamed() throws IOException {
        write("load-reuters21578/tags_train.jsonl.gz", "{'id':1,'places':['usa','uk']}", "{'id':3,'places':[]}");
        write(
                "load-reuters21578/articles.jsonl.gz",
                "{'id':1,'title':'','dateline':'','body':'The firm moved from Chicago to Boston.'}",
                "{'id':2,'title':'','dateline':'','body':'Not tagged: Paris.'}",
                "{'id':3,'title':'','dateline':'','body':''}");

        Score score = new ReutersPlaces().run(new EvalData(folder), filters);

        assertThat(score.detail()).contains("right 1, wrong 0, missed 1");
    }

    private static Measure named(String name) {
        return NamedActors.all().stream()
                .filter(measure -> measure.goal().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void write(String file, String... lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write((String.join("\n", List.of(lines)).replace('\'', '"') + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
