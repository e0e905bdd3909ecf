# SPDX-License-Identifier: GPL-3.0-or-later
# A screen, a window and a hand for the tests beside this file. Source it with the folder of the programs.
set -euo pipefail
bin=$1
for tool in Xvfb openbox xdotool sqlite3; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed: scripts/setup --test installs it."; exit 77; }
done

work=$(mktemp -d)
export XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" XDG_RUNTIME_DIR="$work" HOME="$work" QT_QPA_PLATFORM=xcb
log="$work/log.settheory"
window=
servers=()
trap 'kill -9 $window "${servers[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT

Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$work/display" >/dev/null 2>&1 &
servers+=($!)
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$work/display")"
openbox >/dev/null 2>&1 &
servers+=($!)

cli() { "$bin/settheory-cli" --log "$log" "$@"; }
fail() { echo "FAILED: $*"; cli --json list blocks || true; exit 1; }

# Opens the window and waits until it is there and has the keys.
open_window() {
    "$bin/settheory" --page log --theme light "$log" >"$work/window.txt" 2>&1 &
    window=$!
    local id=
    for _ in $(seq 200); do
        id=$(xdotool search --onlyvisible --pid "$window" 2>/dev/null | tail -1) && [ -n "$id" ] && break
        sleep 0.1
    done
    [ -n "$id" ] || { cat "$work/window.txt"; fail "no window"; }
    xdotool windowactivate --sync "$id" 2>/dev/null || true
    sleep 1
}

# line TEXT: types it and presses Enter
line() {
    xdotool type --delay 12 -- "$1"
    xdotool key Return
    sleep 0.3
}

# wait_for COUNT SQL: until the query gives that number
wait_for() {
    for _ in $(seq 100); do
        [ "$(sqlite3 -readonly "$log" "$2" 2>/dev/null)" = "$1" ] && return
        sleep 0.1
    done
    fail "wanted $1 from: $2, found $(sqlite3 -readonly "$log" "$2")"
}
