#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From afar: the clock fills the screen, sets are logged there by Enter and by typing, Escape leaves; a changed rest and
# the mark of a set's start survive the program being killed.
. "$(dirname "$0")/window.sh"

cli log >/dev/null <<'LINES'
[2026-11-20T18:00:00+01:00] start Push B
[2026-11-20T18:04:00+01:00] pec deck
[2026-11-20T18:05:00+01:00] 57.5x10 @0
[2026-11-20T18:08:20+01:00] 57.5x9 @0
[2026-11-20T18:12:10+01:00] 57.5x8 @0
[2026-11-20T18:20:00+01:00] finish
LINES

# fills YES: whether the window fills the screen
fills() {
    local found
    for _ in $(seq 100); do
        found=no
        xprop -id "$(xdotool search --onlyvisible --pid "$window" | tail -1)" _NET_WM_STATE 2>/dev/null \
            | grep -q FULLSCREEN && found=yes
        [ $found = "$1" ] && return
        sleep 0.1
    done
    fail "full screen: wanted $1, found $found"
}

open_window
press Return 2 "SELECT count(*) FROM workout" # the copy of the workout that is chosen
logged=3
fills no
xdotool key F11
fills yes
logs ""
logs "x7 @1"
expect 7 "$(ask "SELECT reps FROM performed_set WHERE rir = 1")" "typed from afar"
xdotool key Escape
fills no
xdotool key F8 space
sleep 2
kill -9 "$window"
wait "$window" 2>/dev/null || true

open_window
logs ""
expect 1 "$(ask "SELECT count(*) FROM performed_set WHERE started_at IS NOT NULL")" "set with a measured start"
press alt+f 0 "SELECT count(*) FROM workout WHERE in_progress = 1"
press 8 1 "SELECT count(*) FROM workout WHERE session_rpe = 8"
echo "logged from afar, and the mark of a start outlived the program"
