package io.wirewatch.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.FeedState;
import io.wirewatch.model.MentionKind;
import io.wirewatch.model.MentionRole;
import io.wirewatch.model.Part;
import io.wirewatch.model.Precision;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Stage;
import io.wirewatch.model.Table;
import io.wirewatch.model.Window;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/** Values with a rule, and constants, as the text they are. */
final class ValueTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ValueTypes() {
        super("wirewatch-values");
        text(ArticleId.class, ArticleId::value, ArticleId::new);
        text(ActorId.class, ActorId::value, ActorId::new);
        text(Precision.class, Precision::wireName, Precision::ofWireName);
        text(ActorType.class, ActorType::wireName, ActorType::ofWireName);
        text(MentionKind.class, MentionKind::wireName, MentionKind::ofWireName);
        text(MentionRole.class, MentionRole::wireName, MentionRole::ofWireName);
        text(Part.class, Part::wireName, Part::ofWireName);
        text(RejectReason.class, RejectReason::wireName, RejectReason::ofWireName);
        text(FeedState.class, FeedState::wireName, FeedState::ofWireName);
        text(Stage.class, Stage::wireName, Stage::ofWireName);
        text(Window.class, Window::label, Window::ofLabel);
        text(
                Table.class,
                table -> table.name().toLowerCase(Locale.ROOT),
                name -> Table.valueOf(name.toUpperCase(Locale.ROOT)));
        addKeySerializer(ActorId.class, new AsFieldName());
        addKeyDeserializer(ActorId.class, new FromFieldName());
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new AsText<>(type, write));
        addDeserializer(type, new FromText<>(type, read));
    }

    private static final class AsText<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> write;

        AsText(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(write.apply(value));
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        FromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return read.apply(_parseString(in, context, this));
        }
    }

    private static final class AsFieldName extends StdSerializer<ActorId> {
        private static final long serialVersionUID = 1L;

        AsFieldName() {
            super(ActorId.class);
        }

        @Override
        public void serialize(ActorId value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(value.value());
        }
    }

    private static final class FromFieldName extends KeyDeserializer {
        @Override
        public ActorId deserializeKey(String key, DeserializationContext context) {
            return new ActorId(key);
        }
    }
}
