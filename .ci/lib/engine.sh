# A container engine of the run's own: socket, data and process id in $WORK, nothing shared with an engine that may be there.
# Sourced by .ci/run.

export DOCKER_HOST=unix://$WORK/docker.sock
# The engine of the distribution is older than some clients: no BuildKit, no plug-ins, the API version is negotiated.
export DOCKER_BUILDKIT=0 COMPOSE_DOCKER_CLI_BUILD=0 DOCKER_CLI_HINTS=false
# A newer client need not know the user's own settings.
export DOCKER_CONFIG=$WORK/client

start_engine() {
    stop_engine
    mkdir -p "$WORK/client"
    # Its own session: the end of a phase must not take the engine with it.
    setsid dockerd --host "$DOCKER_HOST" --data-root "$WORK/engine" --exec-root "$WORK/exec" --pidfile "$WORK/docker.pid" \
        >"$LOGS/dockerd.log" 2>&1 </dev/null 9>&- &
    local tries
    for tries in $(seq 1 120); do
        if docker version >/dev/null 2>&1; then
            echo "engine up after $tries tries"
            docker version
            return
        fi
        sleep 0.5
    done
    tail -n 40 "$LOGS/dockerd.log"
    return 1
}

# The process id of the engine that this script started, if it still runs: never another one's.
engine_pid() {
    local pid
    pid=$(cat "$WORK/docker.pid" 2>/dev/null) || return 1
    tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF -- "--pidfile $WORK/docker.pid" || return 1
    echo "$pid"
}

# Stops the engine with all its containers and removes what it stored.
stop_engine() {
    local pid tries containers
    if pid=$(engine_pid); then
        containers=$(docker ps -aq 2>/dev/null || true)
        # shellcheck disable=SC2086
        [ -z "$containers" ] || docker rm -f $containers >/dev/null 2>&1 || true
        kill "$pid" 2>/dev/null || true
        for tries in $(seq 1 60); do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.5
        done
        kill -9 "$pid" 2>/dev/null || true
    fi
    # What a killed engine left mounted would survive the removal of the folder.
    awk -v at="$WORK/" 'index($2, at) == 1 { print $2 }' /proc/mounts | sort -r | while read -r at; do umount -l "$at" || true; done
    rm -rf "$WORK/engine" "$WORK/exec" "$WORK/docker.sock" "$WORK/docker.pid"
}
