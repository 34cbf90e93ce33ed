# Wirewatch as an image: one program, its role is the first argument.
#
#   docker build -t wirewatch .
#   docker run --rm wirewatch --help
#   docker run -d --read-only --tmpfs /tmp:exec -v wirewatch:/var/lib/wirewatch wirewatch streams --bootstrap kafka:9092

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src

# The libraries first: this layer is built again only when a pom changes.
COPY pom.xml ./
COPY .mvn .mvn
COPY model/pom.xml model/
COPY tagger/pom.xml tagger/
COPY producer/pom.xml producer/
COPY source-kit/pom.xml source-kit/
COPY examples/csv-source/pom.xml examples/csv-source/
COPY streams/pom.xml streams/
COPY sink/pom.xml sink/
COPY watch/pom.xml watch/
COPY app/pom.xml app/
COPY bench/pom.xml bench/
RUN mvn -B -q -Dquick -Dmaven.test.skip=true package

COPY . .
RUN mvn -B -q -Dquick -Dmaven.test.skip=true package \
    && mkdir -p /dist \
    && mv app/target/lib /dist/lib \
    && cp app/target/wirewatch.jar wirewatch LICENSE /dist/ \
    && cp -r seeds /dist/seeds

FROM eclipse-temurin:17-jre

# RocksDB allocates outside the heap; jemalloc keeps that memory from fragmenting.
RUN apt-get update \
    && apt-get install -y --no-install-recommends libjemalloc2 \
    && rm -rf /var/lib/apt/lists/* \
    && ln -s "$(ls /usr/lib/*-linux-gnu/libjemalloc.so.2)" /usr/local/lib/libjemalloc.so.2 \
    && groupadd --gid 10001 wirewatch \
    && useradd --uid 10001 --gid wirewatch --no-create-home --home-dir /var/lib/wirewatch --shell /usr/sbin/nologin wirewatch \
    && install -d -o wirewatch -g wirewatch -m 0750 /var/lib/wirewatch

COPY --from=build /dist /opt/wirewatch
COPY docker/healthy /opt/wirewatch/

ARG VERSION=0.1.0-SNAPSHOT
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Wirewatch" \
      org.opencontainers.image.description="A streaming news monitor on Apache Kafka: who is talked about, and who stands where on whom." \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.base.name="eclipse-temurin:17-jre"

ENV LD_PRELOAD=/usr/local/lib/libjemalloc.so.2 \
    WIREWATCH_DATA=/var/lib/wirewatch \
    WIREWATCH_PULSE_FILE=/tmp/wirewatch.pulse \
    PATH=/opt/wirewatch:$PATH

# The heap may take 60 % of the container's memory: RocksDB, threads and the network's buffers share the rest. An own value, say
# -Xmx1g, takes the place of this one.
ENV WIREWATCH_JAVA_OPTS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"

# State, summaries and whatever else a role keeps: all of it is here, and nothing else is written but /tmp.
WORKDIR /var/lib/wirewatch
VOLUME /var/lib/wirewatch
USER wirewatch

STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["/opt/wirewatch/healthy"]
ENTRYPOINT ["/opt/wirewatch/wirewatch"]
CMD ["--help"]
