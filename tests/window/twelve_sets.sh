#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Twelve sets by keys alone, with the program killed in the middle: all are in the database, in the history, in what can
# be compared, and in the exported CSV.
. "$(dirname "$0")/window.sh"

open_window
press Return 1 "SELECT count(*) FROM workout" # start an empty workout
exercise "pec deck"
for reps in 12 11 10; do logs "57.5x$reps @1"; done
exercise "bench press"
for reps in 8 7 6; do logs "80x$reps @1"; done

kill -9 "$window"
wait "$window" 2>/dev/null || true
expect 6 "$(ask "$sets")" "sets on the disk after the kill"
open_window # back in the workout, no question asked
exercise "triceps pushdown"
logs "w 20x12"
for reps in 12 11 10; do logs "30x$reps @0 f !t"; done
logs "d 20x8"
exercise "lateral raise"
logs "10x15"
sleep 1 # a button pressed by its letter counts a moment later; nothing may happen to it meanwhile
press alt+f 1 "SELECT count(*) FROM workout WHERE in_progress = 0"

# In the database.
expect ok "$(ask "PRAGMA integrity_check")" "the file"
expect "" "$(ask "PRAGMA foreign_key_check")" "foreign keys"
expect 1 "$(ask "SELECT count(*) FROM workout")" "workouts"
expect "Pec deck|working|57.5|kg|12,11,10|1.0
Bench press|working|80.0|kg|8,7,6|1.0
Triceps pushdown|warmup|20.0|kg|12|
Triceps pushdown|working|30.0|kg|12,11,10|0.0
Triceps pushdown|drop|20.0|kg|8|
Lateral raise|working|10.0|kg|15|" "$(ask "
    SELECT name, role, load_billionths / 1e9, load_unit, group_concat(reps), max(rir)
    FROM (SELECT e.name, s.* FROM performed_set s JOIN performed_exercise p
            ON p.workout_id = s.workout_id AND p.position = s.exercise_position
          JOIN exercise e USING (exercise_id) ORDER BY s.position)
    GROUP BY name, role, load_billionths ORDER BY min(position)")" "the sets"
expect 3 "$(ask "SELECT count(*) FROM performed_set WHERE to_failure = 1 AND failed_first = 'triceps'")" "failed first"
expect 12 "$(ask "SELECT count(*) FROM performed_set WHERE finished_at IS NOT NULL")" "sets with their time"

# In the history, in what can be compared, and out.
expect_json 1 '$.ok' check
expect_json "$(ask "SELECT finished_at FROM workout")" '$[0].finished_at' list workouts
expect_json isolation_first '$[0].order' list blocks --muscle chest
expect_json 21 '$[0].compound_reps' list blocks --muscle chest
expect_json 33 '$[0].isolation_reps' list blocks --muscle chest
expect_json 1 '$.sessions.b' compare --muscle chest --a straight --b pre_exhaustion
expect_json 0 '$.sessions.a' compare --muscle chest --a straight --b pre_exhaustion
cli export sets -o "$work/sets.csv" >/dev/null
expect "12 3 3 1" "$(sqlite3 -separator ' ' :memory: -cmd ".import --csv $work/sets.csv s" "
    SELECT count(*), sum(exercise = 'Pec deck' AND load = '57.5' AND load_unit = 'kg'),
        sum(failed_first = 'triceps'), count(DISTINCT workout_id) FROM s")" "the rows of the CSV"
echo "12 sets, 1 workout, killed once"
