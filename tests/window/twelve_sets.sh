#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Twelve sets by keys alone, with the program killed in the middle: all are in the database, in the history, in what can
# be compared, and in the exported CSV.
. "$(dirname "$0")/window.sh"

open_window
xdotool key Return # start an empty workout
sleep 1
line "pec deck"
for reps in 12 11 10; do line "57.5x$reps @1"; done
line "bench press"
for reps in 8 7 6; do line "80x$reps @1"; done
wait_for 6 "SELECT count(*) FROM performed_set"

kill -9 "$window"
wait "$window" 2>/dev/null || true
open_window # back in the workout, no question asked
line "triceps pushdown"
line "w 20x12"
for reps in 12 11 10; do line "30x$reps @0 f !t"; done
line "d 20x8"
line "lateral raise"
line "10x15"
wait_for 12 "SELECT count(*) FROM performed_set"
wait_for 1 "SELECT count(*) FROM workout"
xdotool key alt+f
sleep 2

[ "$(sqlite3 -readonly "$log" "PRAGMA integrity_check")" = ok ] || fail "the file is damaged"
workouts=$(cli --json list workouts)
grep -q '"finished_at"' <<<"$workouts" || fail "not finished: $workouts"
rows=$(cli export sets | tail -n +2 | wc -l)
[ "$rows" = 12 ] || fail "$rows rows in the CSV"
[ "$(cli export sets | grep -c ',57.5,kg,')" = 3 ] || fail "the loads are not in the CSV"
cli --json list blocks --muscle chest | grep -q '"isolation_first"' || fail "no block of the chest"
cli --json compare --muscle chest --a straight --b pre_exhaustion | grep -q '"b":1' || fail "not in the comparison"
echo "12 sets, 1 workout, killed once"
