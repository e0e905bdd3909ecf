#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A superset workout, copied from last time and logged tick by tick with one key a set, is recognised as what it was.
. "$(dirname "$0")/window.sh"

cli log >/dev/null <<'LINES'
[2026-11-20T18:00:00+01:00] start Push B
[2026-11-20T18:04:00+01:00] pec deck
[2026-11-20T18:05:00+01:00] 57.5x10 @0
[2026-11-20T18:05:01+01:00] bench press
[2026-11-20T18:05:40+01:00] 80x8 @1
[2026-11-20T18:08:01+01:00] pec deck
[2026-11-20T18:08:20+01:00] 57.5x9 @0
[2026-11-20T18:08:21+01:00] bench press
[2026-11-20T18:08:55+01:00] 80x7 @0
[2026-11-20T18:12:00+01:00] pec deck
[2026-11-20T18:12:10+01:00] 57.5x8 @0
[2026-11-20T18:12:11+01:00] bench press
[2026-11-20T18:12:42+01:00] 80x6 @0
[2026-11-20T18:20:00+01:00] finish
LINES

open_window
xdotool key Return # the copy of the workout that is chosen
wait_for 2 "SELECT count(*) FROM workout"
sleep 1
for set in 1 2 3 4 5 6; do
    sleep 11 # two ticks within ten seconds would be one entry
    xdotool key Return
    wait_for $((6 + set)) "SELECT count(*) FROM performed_set"
done
xdotool key alt+f
sleep 2

blocks=$(cli --json list blocks --muscle chest | sed 's/},{"alternated/}\n{"alternated/g' | tail -1)
for words in '"recognised_protocol":"pre_exhaustion_superset"' '"in_rounds":true' '"isolation_reps":27' '"compound_reps":21'; do
    grep -q "$words" <<<"$blocks" || fail "no $words in $blocks"
done
echo "recognised: pre_exhaustion_superset, in rounds"
