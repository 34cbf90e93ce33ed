# Phases: one line each with its seconds, everything they print in a log of their own. Sourced by .ci/run.

declare -a PHASE_LINES=()

# phase NAME COMMAND...: runs the command with its output in $LOGS/NAME.log; shows the end of that log and leaves when it fails.
phase() {
    local name=$1 log=$LOGS/$1.log begun=$SECONDS line
    shift
    printf '== %-12s ...\n' "$name"
    # A subshell of its own, not a condition: inside a condition `set -e` would be off.
    set +e
    (
        set -euo pipefail
        "$@"
    ) >"$log" 2>&1 </dev/null
    local code=$?
    set -e
    line=$(printf '%-12s %5d s  %s' "$name" $((SECONDS - begun)) "$([ $code -eq 0 ] && echo ok || echo "FAILED ($code)")")
    PHASE_LINES+=("$line")
    printf '== %s\n' "$line"
    if [ $code -ne 0 ]; then
        echo "-- the end of $log:"
        tail -n "${WIREWATCH_CI_TAIL:-150}" "$log"
        exit 1
    fi
}

# show NAME PATTERN: the lines of a phase's log that a reader of the run should see.
show() {
    wanted "$1" || return 0
    [ ! -f "$LOGS/$1.log" ] || grep -E "$2" "$LOGS/$1.log" || true
}
