# The checks themselves. Sourced by .ci/run.

# Under this a test that would skip itself for want of a container engine fails instead.
export WIREWATCH_CI=true
# Testcontainers: no helper images, and the engine is on this machine whatever its socket is called.
export TESTCONTAINERS_RYUK_DISABLED=true TESTCONTAINERS_CHECKS_DISABLE=true TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1

# The folder of public data, when there is one: no test skips itself for want of it, and the scorecard is checked.
DATA=$(realpath -m "${WIREWATCH_EVAL_DATA:-$ROOT/../shared/data}")
if [ -d "$DATA" ]; then
    export WIREWATCH_EVAL_DATA=$DATA
else
    unset WIREWATCH_EVAL_DATA
fi

MAVEN_LIMIT=${WIREWATCH_CI_MAVEN_LIMIT:-1800}

# The README's test command, on the oldest Java that is supported.
verify_on_17() {
    local java
    java=$(java_home 17)
    JAVA_HOME=$java timeout "$MAVEN_LIMIT" mvn -B verify
    # what the page looked like in Chromium, to be looked at
    cp -r app/target/screenshots "$LOGS/"
}

# The same sources in a folder of their own: the classes of one JDK must not pass for those of another.
verify_on_25() {
    local java
    java=$(java_home 25)
    export_tree "$WORK/tree25"
    cd "$WORK/tree25" || return
    JAVA_HOME=$java timeout "$MAVEN_LIMIT" mvn -B verify
}

# How right the program is, on what the folder of public data holds; no measure may have lost more than two points.
scorecard() {
    if [ ! -d "$DATA" ]; then
        echo "scorecard: skipped, there is no public data in $DATA (set WIREWATCH_EVAL_DATA)"
        return
    fi
    JAVA_HOME=$(java_home 17)
    export JAVA_HOME
    timeout 600 ./wirewatch bench scorecard --check --data "$DATA"
}

# export_tree FOLDER: what a clone would hold, with the changes that are not committed yet.
export_tree() {
    rm -rf "$1"
    mkdir -p "$1"
    git ls-files -z --cached --others --exclude-standard | tar -c --null --ignore-failed-read -T - | tar -x -C "$1"
}

# How long a built demo may take from the command to its end.
DEMO_LIMIT_MS=${WIREWATCH_CI_DEMO_LIMIT_MS:-15000}

# The newcomer's command in a fresh tree with nothing built; then again, built, against the clock: the best of three counts, because
# a machine may have other things to do.
demo() {
    local begun ms try best=
    JAVA_HOME=$(java_home 17)
    export JAVA_HOME
    export_tree "$WORK/newcomer"
    cd "$WORK/newcomer" || return
    begun=$SECONDS
    timeout 900 ./wirewatch demo --exit --out out
    echo "demo: from a fresh tree, built and summarised in $((SECONDS - begun)) s"
    check_summary out/summary.jsonl
    for try in 1 2 3; do
        begun=$(date +%s%N)
        timeout 180 ./wirewatch demo --exit --out again
        ms=$((($(date +%s%N) - begun) / 1000000))
        echo "demo: once built, summarised in $ms ms (limit $DEMO_LIMIT_MS, try $try)"
        diff out/summary.jsonl again/summary.jsonl
        diff out/summary.md again/summary.md
        if [ -z "$best" ] || [ "$ms" -lt "$best" ]; then best=$ms; fi
        [ "$best" -gt "$DEMO_LIMIT_MS" ] || break
    done
    [ "$best" -le "$DEMO_LIMIT_MS" ]
}

# The shipped Dockerfile on the stand-ins: builds, runs without root on a read-only file system, and says its version.
image() {
    docker build -t wirewatch:local --build-arg "REVISION=$(git rev-parse HEAD)" .
    docker run --rm --read-only --tmpfs /tmp:exec wirewatch:local --version
    [ "$(docker run --rm --entrypoint id wirewatch:local -u)" = 10001 ]
    refuses_what_it_may_not_read
    docker images wirewatch
}

# A file that only root may read, given to the program, which is not root: one clear line. The tests run as root and cannot see it.
refuses_what_it_may_not_read() {
    local secret=$WORK/secret.txt said
    printf 'A title\n\nSome words of an article.\n' >"$secret"
    chmod 600 "$secret"
    said=$(docker run --rm --read-only --tmpfs /tmp:exec -v "$secret:/secret.txt:ro" wirewatch:local extract /secret.txt 2>&1 || true)
    rm -f "$secret"
    echo "$said"
    grep -q 'no permission to read it' <<<"$said"
}

# The shipped Compose file from nothing to the demo's summaries, by way of both databases; all services well, then a clean end.
compose() {
    local code service id
    export KAFKA_PORT=$((20000 + RANDOM % 10000)) POSTGRES_PORT=$((30000 + RANDOM % 2000))
    export COMPOSE_PROJECT_NAME=wirewatch-ci COMPOSE_PROFILES=postgres
    docker-compose config --quiet
    docker-compose up -d --no-build
    for service in sink sink-postgres; do
        await_summary "$service"
        await_health "$service"
    done
    await_health streams
    docker-compose exec -T -e PGPASSWORD=wirewatch postgres psql -h 127.0.0.1 -U wirewatch wirewatch -c '\dt'
    docker-compose ps
    docker-compose stop streams sink sink-postgres
    for service in topics producer streams sink sink-postgres; do
        id=$(docker-compose ps -q "$service")
        code=$(docker inspect -f '{{.State.ExitCode}}' "$id")
        echo "compose: $service ended with $code"
        [ "$code" = 0 ]
    done
    docker-compose down --volumes
}

# await_summary SERVICE: until the report of that sink is the demo's, to the byte.
await_summary() {
    local tries expected=$WORK/newcomer/out/summary.jsonl found=$WORK/compose.jsonl
    for tries in $(seq 1 90); do
        if docker-compose exec -T "$1" cat /var/lib/wirewatch/summary.jsonl >"$found" 2>/dev/null && cmp -s "$found" "$expected"; then
            echo "compose: $1 has the demo's summary, seen at look $tries"
            return
        fi
        sleep 1
    done
    docker-compose ps
    docker-compose logs --no-color --tail 60
    diff "$expected" "$found"
}

# check_summary FILE: the reviewed facts of the seeds, one look at what a person would look at first. The whole of it is compared by
# the tests with a golden file.
check_summary() {
    jq -es '
        def articles($id): [.[] | select(.actorId == $id and .window == "all") | .articles] | add // 0;
        articles("lukashenko") == 5 and articles("putin") == 3 and articles("tikhanovskaya") == 3 and articles("lavrov") == 1
            and articles("country:UA") == 0' "$1" >/dev/null || {
        echo "$1 does not say what the seeds say"
        return 1
    }
    echo "$1 says what the seeds say"
}

await_health() {
    local id tries health
    id=$(docker-compose ps -q "$1")
    for tries in $(seq 1 60); do
        health=$(docker inspect -f '{{.State.Health.Status}}' "$id")
        if [ "$health" = healthy ]; then
            echo "compose: $1 is healthy"
            return
        fi
        sleep 1
    done
    echo "compose: $1 is $health"
    docker inspect -f '{{json .State.Health}}' "$id"
    return 1
}

# reports_sum FOLDER: "tests failures errors skipped" over all the report files of Surefire and Failsafe below it.
reports_sum() {
    find "$1" -path '*-reports/TEST-*.xml' -not -path '*/target/ci/*' -print0 | xargs -0 -r grep -hoE '<testsuite [^>]*>' | awk '
        function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
        { tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
        END { print tests + 0, failed + 0, skipped + 0 }'
}

# The totals of both runs in one line.
closing_line() {
    local tests=0 failed=0 skipped=0 tree t f s
    for tree in "$ROOT" "$WORK/tree25"; do
        [ -d "$tree" ] || continue
        read -r t f s <<<"$(reports_sum "$tree")"
        tests=$((tests + t)) failed=$((failed + f)) skipped=$((skipped + s))
    done
    echo "$((tests - failed - skipped)) passed, $failed failed, $skipped skipped"
}
