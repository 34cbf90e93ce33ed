# What the run needs of the machine. Sourced by .ci/run.

PACKAGES=(git maven openjdk-17-jdk-headless docker.io docker-compose debootstrap iptables jq postgresql chromium)

# Installs what is missing, with the machine's own package client.
install_packages() {
    local missing=() name
    for name in "${PACKAGES[@]}"; do
        dpkg-query -W -f '${Status}\n' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        echo "installing ${missing[*]}"
        export DEBIAN_FRONTEND=noninteractive
        apt-get update
        apt-get install -y --no-install-recommends "${missing[@]}"
    fi
    java_home 17
    java_home 25
    JAVA_HOME=$(java_home 17) mvn -version
    docker --version
    dockerd --version
    docker-compose --version
}

# java_home MAJOR: the folder of a JDK of that major version.
java_home() {
    local home
    for home in /usr/lib/jvm/*; do
        if [ -x "$home/bin/javac" ] && grep -qE "^JAVA_VERSION=\"$1[.\"]" "$home/release" 2>/dev/null; then
            echo "$home"
            return
        fi
    done
    for home in /usr/lib/jvm/*"$1"*; do
        if [ -x "$home/bin/javac" ] && "$home/bin/javac" -version 2>&1 | grep -qE "^javac $1([.]|\$)"; then
            echo "$home"
            return
        fi
    done
    echo "no JDK $1 under /usr/lib/jvm" >&2
    return 1
}
