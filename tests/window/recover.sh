#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A log that is damaged, and then one that is gone, at the start of the window: one key brings the newest good backup
# back, and the damaged file is kept.
. "$(dirname "$0")/window.sh"

cli log >/dev/null <<'LINES'
[2026-11-20T18:00:00+01:00] start Push B
[2026-11-20T18:04:00+01:00] bench press
[2026-11-20T18:05:00+01:00] 80x8 @1
[2026-11-20T18:20:00+01:00] finish
LINES
expect 1 "$(ls "$work/backups" | wc -l)" "backups made by themselves"

truncate -s 5000 "$log"
before=$(sha256sum <"$log")
open_window # it asks
press Return 1 "$sets"
kept=$(ls "$work/backups" | grep replaced)
expect "$before" "$(sha256sum <"$work/backups/$kept")" "the damaged file"
kill "$window"
wait "$window" 2>/dev/null || true

rm "$log"
open_window # it asks: the log was here before
sleep 0.5
[ -e "$log" ] && fail "a new log was made in the place of the one that is gone"
press Return 1 "$sets"
expect_json 1 '$.ok' check
echo "restored twice, the damaged file kept"
