#!/usr/bin/env bash
# Programs that the tests start or talk to: brokers, a database, a browser, a GIS, and npm packages.
#
#   .ci/services.sh            install what is missing (Debian or Ubuntu as root), else name it and say how to install it
#   .ci/services.sh --check    install nothing
#
# Ends with 1 where something is missing and CI=true. Without CI the tests of a missing program are skipped.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PATH:/usr/sbin:/sbin"

check_only=false
if [ "${1:-}" = "--check" ]; then check_only=true; fi

# Each has_NAME looks for a program or file.
first_of() { for one in "$@"; do command -v "$one" >/dev/null 2>&1 && return 0; [ -e "$one" ] && return 0; done; return 1; }
has_mosquitto() { first_of mosquitto /usr/sbin/mosquitto && first_of mosquitto_passwd /usr/bin/mosquitto_passwd; }
has_postgres() { first_of initdb /usr/lib/postgresql/*/bin/initdb; }
has_postgis() {
    first_of /usr/share/postgresql/*/extension/postgis.control ||
        { command -v pg_config >/dev/null 2>&1 && [ -e "$(pg_config --sharedir)/extension/postgis.control" ]; }
}
has_qgis() { PYTHONPATH='' "${CITY_TWIN_QGIS_PYTHON:-/usr/bin/python3}" -c 'import qgis.core' >/dev/null 2>&1; }
has_chromium() { first_of chromium chromium-browser google-chrome; }
has_nats() { first_of nats-server /usr/sbin/nats-server; }
has_openssl() { first_of openssl; }
has_node() { first_of node && first_of npm; }
has_gl() { ldconfig -p 2>/dev/null | grep -q 'libEGL\.so\.1' && ldconfig -p | grep -q 'libGL\.so\.1'; }

names="mosquitto nats postgres postgis qgis chromium openssl node"
if [ "$(uname -s)" = Linux ]; then names="$names gl"; fi

debian_package() {
    case $1 in
    postgres) echo postgresql ;;
    postgis) echo postgresql-postgis ;;
    qgis) echo python3-qgis ;;
    node) echo nodejs npm ;;
    nats) echo nats-server ;;
    gl) echo libgl1 libegl1 libgl1-mesa-dri ;;
    *) echo "$1" ;;
    esac
}

missing=""
packages=""
look() {
    missing=""
    packages=""
    for name in $names; do
        if ! "has_$name"; then
            missing="$missing $name"
            packages="$packages $(debian_package "$name")"
        fi
    done
}

# Packages start their services when they are installed; the tests start their own.
no_autostart() {
    if [ ! -e /usr/sbin/policy-rc.d ]; then
        printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
        chmod +x /usr/sbin/policy-rc.d
        trap 'rm -f /usr/sbin/policy-rc.d' EXIT
    fi
}

look
if [ -n "$missing" ] && ! $check_only && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "installing:$packages"
    no_autostart
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # one by one where all together fail, so that one package that cannot be had does not take the others with it
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $packages >/dev/null ||
        for package in $packages; do apt-get install -y -qq --no-install-recommends "$package" >/dev/null || true; done
    look
fi

# npm packages of the browser tests: versions of tests/browser/package-lock.json, into tests/browser/node_modules
stamp=tests/browser/node_modules/.package-lock.json
if has_node && ! $check_only && { [ ! -e "$stamp" ] || [ tests/browser/package-lock.json -nt "$stamp" ]; }; then
    npm ci --prefix tests/browser --no-audit --no-fund --loglevel=error && touch "$stamp" || true
fi
if [ ! -e "$stamp" ]; then missing="$missing npm-packages"; fi

if [ -n "$missing" ]; then
    echo "missing for tests:$missing"
    if [ -n "$packages" ]; then echo "Debian and Ubuntu: sudo apt-get install --no-install-recommends$packages"; fi
    if [ ! -e "$stamp" ]; then echo "npm packages: npm ci --prefix tests/browser"; fi
    if [ "${CI:-}" = true ]; then exit 1; fi
    echo "tests that need what is missing are skipped"
fi
