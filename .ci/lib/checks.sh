# The checks themselves. Sourced by .ci/run.

# Under this a test that would skip itself for want of a container engine fails instead.
export WIREWATCH_CI=true
# Testcontainers: no helper images, and the engine is on this machine whatever its socket is called.
export TESTCONTAINERS_RYUK_DISABLED=true TESTCONTAINERS_CHECKS_DISABLE=true TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1

MAVEN_LIMIT=${WIREWATCH_CI_MAVEN_LIMIT:-1500}

verify_on_17() {
    local java
    java=$(java_home 17)
    JAVA_HOME=$java timeout "$MAVEN_LIMIT" mvn -B verify
}

# The same sources in a folder of their own: the classes of one JDK must not pass for those of another.
verify_on_25() {
    local java
    java=$(java_home 25)
    rm -rf "$WORK/tree25"
    mkdir -p "$WORK/tree25"
    git ls-files -z --cached --others --exclude-standard | tar -c --null -T - | tar -x -C "$WORK/tree25"
    cd "$WORK/tree25" || return
    JAVA_HOME=$java timeout "$MAVEN_LIMIT" mvn -B verify
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
