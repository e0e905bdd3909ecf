# SPDX-License-Identifier: GPL-3.0-or-later
# A screen, a window and a hand for the tests beside this file. Source it with the folder of the programs.
set -euo pipefail
bin=$1
for tool in Xvfb openbox xdotool sqlite3; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed: scripts/setup --test installs it."; exit 77; }
done

work=$(mktemp -d)
export XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" XDG_RUNTIME_DIR="$work" HOME="$work" QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
log="$work/log.settheory"
window=
servers=()
leave() {
    { kill -9 $window "${servers[@]}"; wait; } 2>/dev/null || true
    rm -rf "$work"
}
trap leave EXIT

Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$work/display" >/dev/null 2>&1 &
servers+=($!)
for _ in $(seq 200); do [ -s "$work/display" ] && break; sleep 0.05; done
export DISPLAY=":$(cat "$work/display")"
openbox >/dev/null 2>&1 &
servers+=($!)

cli() { "$bin/settheory-cli" --log "$log" "$@"; }
fail() { echo "FAILED: $*"; cli --json list blocks || true; exit 1; }
ask() { sqlite3 -readonly "$log" "$1"; }

# expect WANTED FOUND WHAT
expect() { [ "$2" = "$1" ] || fail "$3: wanted $1, found $2"; }

# expect_json WANTED PATH COMMAND…: what the command line answers, at that place of its JSON
expect_json() {
    local wanted=$1 path=$2
    shift 2
    cli --json "$@" >"$work/answer.json"
    expect "$wanted" "$(sqlite3 :memory: "SELECT json_extract(readfile('$work/answer.json'), '$path')")" "$* $path"
}

# wait_for COUNT SQL: until the query gives that number
wait_for() {
    for _ in $(seq 300); do
        [ "$(ask "$2" 2>/dev/null)" = "$1" ] && return
        sleep 0.1
    done
    fail "wanted $1 from: $2, found $(ask "$2")"
}

# Opens the window and waits until it is there and has the keys.
open_window() {
    "$bin/settheory" --page log --theme light "$log" >"$work/window.txt" 2>&1 &
    window=$!
    local id=
    for _ in $(seq 300); do
        id=$(xdotool search --onlyvisible --pid "$window" 2>/dev/null | tail -1) && [ -n "$id" ] && break
        sleep 0.1
    done
    [ -n "$id" ] || { cat "$work/window.txt"; fail "no window"; }
    for _ in $(seq 100); do
        xdotool windowactivate "$id" 2>/dev/null || true
        [ "$(xdotool getwindowfocus 2>/dev/null)" = "$id" ] && break
        sleep 0.1
    done
    sleep 0.5 # for the page's first measures; the keys would wait, but not be seen to
}

# press KEY COUNT SQL: that key, until the query gives that number
press() {
    xdotool key "$1"
    wait_for "$2" "$3"
}

keys=0
# taps KEY…: presses them one after the other and counts them, also Alt and Ctrl
taps() {
    for key in "$@"; do
        xdotool key "$key"
        keys=$((keys + $(tr '+' '\n' <<<"$key" | wc -l)))
    done
}
# types TEXT: a key for each character, and Enter
types() {
    xdotool type --delay 12 -- "$1"
    keys=$((keys + ${#1}))
    taps Return
}

# exercise NAME: goes to it by typing; what is stored of it comes with its first set
exercise() {
    xdotool type --delay 12 -- "$1"
    xdotool key Return
    sleep 0.3
}

sets="SELECT count(*) FROM performed_set"
logged=0
# logs LINE: types the line of a set (empty: takes what is suggested), which is then on the disk
logs() {
    [ -z "$1" ] || xdotool type --delay 12 -- "$1"
    logged=$((logged + 1))
    press Return $logged "$sets"
}
