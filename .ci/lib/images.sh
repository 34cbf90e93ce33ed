# Stand-ins for the public images that the project's files name, so that the shipped files are the ones that are tested where no
# image can be pulled. They live in the run's own engine and nowhere else. Sourced by .ci/run.

JRE_IMAGE=eclipse-temurin:17-jre
MAVEN_IMAGE=maven:3.9-eclipse-temurin-17
POSTGRES_IMAGE=postgres:17-alpine

# A minimal Debian with a Java runtime. The machine's own certificate authorities come along: its way out may need them.
make_jre_image() {
    local root=$WORK/root
    rm -rf "$root"
    debootstrap --variant=minbase --include=openjdk-17-jre-headless,ca-certificates bookworm "$root" || {
        tail -n 40 "$root/debootstrap/debootstrap.log" || true
        return 1
    }
    rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
    cp -r /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates/"
    cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
    if [ -f /etc/ssl/certs/java/cacerts ]; then
        mkdir -p "$root/etc/ssl/certs/java"
        cp /etc/ssl/certs/java/cacerts "$root/etc/ssl/certs/java/cacerts"
    fi
    mkdir -p "$root/opt/java"
    ln -s /usr/lib/jvm/java-17-openjdk-amd64 "$root/opt/java/openjdk"
    tar -C "$root" -c . | docker import \
        --change 'ENV JAVA_HOME=/opt/java/openjdk' \
        --change 'ENV PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
        --change 'ENV LANG=C.UTF-8' \
        - "$JRE_IMAGE"
    rm -rf "$root"
    docker run --rm "$JRE_IMAGE" java -version
}

make_maven_image() {
    docker build -t "$MAVEN_IMAGE" .ci/images/maven
}

# Kafka's version comes from the project's pom: the image can't drift from the libraries.
make_kafka_image() {
    local context=$WORK/kafka version jar
    rm -rf "$context"
    cp -r .ci/images/kafka "$context"
    JAVA_HOME=$(java_home 17) mvn -B -q -f .ci/images/kafka/pom.xml dependency:copy-dependencies \
        -DincludeScope=runtime -DoutputDirectory="$context/libs"
    jar=$(basename "$context"/libs/kafka-clients-*.jar .jar)
    version=${jar#kafka-clients-}
    docker build -t "apache/kafka:$version" "$context"
    rm -rf "$context"
    grep -qF "apache/kafka:$version" docker-compose.yml || {
        echo "docker-compose.yml does not name apache/kafka:$version, the version of the pom"
        return 1
    }
}

make_postgres_image() {
    docker build -t "$POSTGRES_IMAGE" .ci/images/postgres
}

make_images() {
    make_jre_image
    make_maven_image
    make_kafka_image
    make_postgres_image
    docker images
}
