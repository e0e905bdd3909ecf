#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A first workout copied from paper by somebody who has read no manual: every line as it stands there, in an empty log,
# and each is the set that was meant, of the exercise that was meant.
. "$(dirname "$0")/window.sh"

here="SELECT count(*) FROM performed_set"
done=0
# does LINE: types the line of a set, which is then on the disk
does() {
    done=$((done + 1))
    types "$1"
    wait_for $done "$here"
}
# goes NAME: to that exercise
goes() {
    types "$1"
    sleep 0.3
}

open_window
taps Return
wait_for 1 "SELECT count(*) FROM workout WHERE in_progress = 1"
goes "bench press"
does "w 20x10"
does "w 40x8"
goes "pec deck"
sleep 11 # two ticks of different exercises within ten seconds are one round
does "55x12 @2"
goes "bench press"
does "80x8 f triceps"
sleep 11
does "55x10" # of the pec deck: the table shows it first
does "80x6 f"
sleep 11
does "55x10"
does "77.5x6"
goes "lat pulldown"
does "65x10"
does "65x9"
does "d 50x6"
goes "dumbbell curl"
does "l 14x10"
does "r 14x9"
goes "plank"
does "60s"
goes "chin-up"
does "+5x6"
sleep 1 # a button pressed by its letter counts a moment later; nothing may happen to it meanwhile
taps alt+f
wait_for 0 "SELECT count(*) FROM workout WHERE in_progress = 1"

expect "Bench press w 20x10
Bench press w 40x8
Pec deck 55x12 @2
Bench press 80x8 f !triceps
Pec deck 55x10
Bench press 80x6 f
Pec deck 55x10
Bench press 77.5x6
Lat pulldown 65x10
Lat pulldown 65x9
Lat pulldown d 50x6
Dumbbell curl l 14x10
Dumbbell curl r 14x9
Plank 60s
Chin-up +5x6" "$(ask "
    SELECT name || CASE role WHEN 'warmup' THEN ' w' WHEN 'drop' THEN ' d' ELSE '' END
        || CASE side WHEN 'left' THEN ' l' WHEN 'right' THEN ' r' ELSE '' END
        || coalesce(CASE WHEN name = 'Chin-up' THEN ' +' ELSE ' ' END
            || rtrim(rtrim(printf('%.2f', s.load_billionths / 1e9), '0'), '.') || 'x' || reps, ' ' || duration_s || 's')
        || coalesce(' @' || CAST(rir AS INTEGER), '') || CASE to_failure WHEN 1 THEN ' f' ELSE '' END
        || coalesce(' !' || failed_first, '')
    FROM performed_set s JOIN performed_exercise p ON p.workout_id = s.workout_id AND p.position = s.exercise_position
        JOIN exercise USING (exercise_id) ORDER BY s.position")" "the sets"
expect 1 "$(ask "SELECT count(*) FROM performed_set s JOIN performed_exercise p
    ON p.workout_id = s.workout_id AND p.position = s.exercise_position JOIN exercise e USING (exercise_id)
    WHERE e.name = 'Chin-up' AND coalesce(s.load_mode, e.load_mode) = 'bodyweight_plus'")" "what was added to the body"
expect_json pre_exhaustion_superset '$[0].recognised_protocol' list blocks --muscle chest
echo "15 sets from paper: $keys key presses, names of exercises included"
