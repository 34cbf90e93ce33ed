package io.wirewatch.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final Pattern ROUTE = Pattern.compile("\"(/api/[a-z0-9./]*)\"");

    @Test
    void shouldDescribeEveryRouteAndNoOther() throws IOException {
        // Given what the code names as a path
        Set<String> routes = new TreeSet<>();
        for (String file : new String[] {"Api.java", "Stream.java"}) {
            Matcher path = ROUTE.matcher(
                    Files.readString(Path.of("src", "main", "java", "io", "wirewatch", "watch", "web", file)));
            while (path.find()) {
                routes.add(path.group(1).replaceFirst("actors/$", "actors/{actor}"));
            }
        }

        // When / Then
        JsonNode document = Json.mapper().readTree(Api.class.getResource("openapi.json"));
        Set<String> described = new TreeSet<>();
        document.get("paths").fieldNames().forEachRemaining(described::add);
        assertThat(described).isEqualTo(routes);
    }
}
