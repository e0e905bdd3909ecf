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
press Return 2 "SELECT count(*) FROM workout" # the copy of the workout that is chosen
logged=6
for set in 1 2 3 4 5 6; do
    [ $set = 1 ] || sleep 11 # two ticks within ten seconds would be one entry
    logs ""
done
press alt+f 0 "SELECT count(*) FROM workout WHERE in_progress = 1"

last=$(ask "SELECT count(*) - 1 FROM workout")
expect 6 "$(ask "SELECT count(*) FROM performed_set WHERE workout_id =
    (SELECT workout_id FROM workout ORDER BY started_at DESC LIMIT 1)")" "ticked sets"
expect_json pre_exhaustion_superset "\$[$last].recognised_protocol" list blocks --muscle chest
expect_json 1 "\$[$last].in_rounds" list blocks --muscle chest
expect_json 27 "\$[$last].isolation_reps" list blocks --muscle chest
expect_json 21 "\$[$last].compound_reps" list blocks --muscle chest
echo "recognised: pre_exhaustion_superset, in rounds"
