#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How many keys a workout costs: fifteen sets in a log with a year of training, from an empty workout, the names of the
# exercises included. A warm-up, a pre-exhaustion pair in three rounds, a drop set, reps other than suggested, a
# correction and an undo. Every key that is pressed counts, also Alt and Ctrl.
. "$(dirname "$0")/window.sh"

"$bin/settheory-cli" demo "$log" >/dev/null
last="(SELECT workout_id FROM workout ORDER BY started_at DESC LIMIT 1)"
here="SELECT count(*) FROM performed_set WHERE workout_id = $last"

# does LINE: types the line of a set (empty: takes what is suggested), which is then on the disk
done=0
does() {
    done=$((done + 1))
    if [ -n "$1" ]; then types "$1"; else taps Return; fi
    wait_for $done "$here"
}
# goes NAME COUNT: to that exercise, the COUNT-th of the workout
goes() {
    types "$1"
    wait_for "$2" "SELECT count(*) FROM performed_exercise WHERE workout_id = $last"
}

open_window
sleep 1 # what was recognised of the year comes a moment later
taps alt+e
wait_for 1 "SELECT count(*) FROM workout WHERE in_progress = 1"
goes ben 1
taps F6 && done=1 && wait_for 1 "$here"
goes pec 2
types / && wait_for 2 "SELECT count(*) FROM performed_exercise WHERE workout_id = $last AND group_letter = 'A'"
does 10
does ""
does 9
does ""
taps F2 6 Return # the bench press just done was six reps
wait_for 6 "SELECT reps FROM performed_set WHERE workout_id = $last ORDER BY position DESC LIMIT 1"
does ""
does 3
goes ove 3
does ""
does ""
taps ctrl+z # too early: it was not done yet
wait_for 8 "$here"
done=8
does 5
does ""
goes tri 4
does 8
does ""
does 7
does d
does d
sleep 1 # a button pressed by its letter counts a moment later; nothing may happen to it meanwhile
taps alt+f
wait_for 0 "SELECT count(*) FROM workout WHERE in_progress = 1"

expect 15 "$(ask "$here")" "sets"
expect "Bench press|warmup|1|0|
Pec deck|working|3|3|3
Bench press|working|3|3|3
Overhead press|working|3|0|
Triceps pushdown|working|3|0|
Triceps pushdown|drop|2|0|" "$(ask "
    SELECT name, role, count(*), count(DISTINCT round), max(round) FROM performed_set s
        JOIN performed_exercise p ON p.workout_id = s.workout_id AND p.position = s.exercise_position
        JOIN exercise USING (exercise_id)
    WHERE s.workout_id = $last GROUP BY name, role ORDER BY min(s.position)")" "the sets"
# What comes out of the log is what was done: the typed reps, the correction, and drops of about a quarter each.
id=$(ask "SELECT $last")
cli export sets -o "$work/sets.csv" >/dev/null
rows() {
    sqlite3 -separator ' ' :memory: -cmd ".import --csv $work/sets.csv s" \
        "SELECT $1 FROM s WHERE workout_id = '$id' $2"
}
expect 15 "$(rows "count(*)" "")" "the rows of the CSV"
expect "10 9" "$(rows "group_concat(reps, ' ')" "AND exercise = 'Pec deck' AND round < 3")" "the reps of the pec deck"
expect "6 3" "$(rows "group_concat(reps, ' ')" "AND exercise = 'Bench press' AND round > 1")" "the reps of the bench press"
expect 0 "$(rows "count(*)" "AND set_role = 'drop' AND CAST(load AS REAL) NOT BETWEEN 15 AND 32.5")" "drops too far or too near"
expect_json 1 '$.ok' check
echo "15 sets: $keys key presses, names of exercises included"
[ "$keys" -lt 60 ] || fail "$keys key presses are too many: fewer than 60 is the goal"
