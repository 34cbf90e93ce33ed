package io.wirewatch.bench.speed;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What all contenders share: texts and names. */
@State(Scope.Benchmark)
public class Ground {

    /** The folder of public data; may be empty. */
    @Param("")
    public String data = "";

    /** The folder of the source tree. */
    @Param("")
    public String home = "";

    /** How many names at least. */
    @Param("0")
    public int least;

    List<String> texts() {
        return Texts.of(Path.of(data), Path.of(home)).all();
    }

    List<String> names() {
        return Names.of(Path.of(data), least);
    }
}
