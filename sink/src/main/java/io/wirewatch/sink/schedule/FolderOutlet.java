package io.wirewatch.sink.schedule;

import io.wirewatch.sink.page.BriefPage;
import io.wirewatch.sink.report.BriefJson;
import io.wirewatch.sink.report.BriefMarkdown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Files of their own for each issue, and {@code NAME-latest.*} beside them. */
public final class FolderOutlet implements Outlet {

    /** The forms there are. */
    public static final Set<String> FORMS = Set.of("html", "md", "json");

    private final Path folder;
    private final Set<String> forms;

    /** A folder that is made where it is missing, and forms that are kept in it. */
    public FolderOutlet(Path folder, Set<String> forms) {
        if (!FORMS.containsAll(forms) || forms.isEmpty()) {
            throw new IllegalArgumentException("a form is html, md or json, got " + forms);
        }
        this.folder = folder;
        this.forms = new TreeSet<>(forms);
    }

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public void deliver(Issue issue) throws IOException {
        for (String form : forms) {
            String text =
                    switch (form) {
                        case "html" -> BriefPage.of(issue.brief());
                        case "md" -> BriefMarkdown.of(issue.brief());
                        default -> BriefJson.of(issue.brief()) + "\n";
                    };
            WholeFile.write(folder.resolve(issue.name() + "." + form), text);
            WholeFile.write(folder.resolve(issue.plan().name() + "-latest." + form), text);
        }
    }
}
