#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes restover.wav, the sound at the end of a rest: a small bell struck twice, a fourth apart.

Each stroke is a sum of decaying partials of a bar; no sample of anybody else's is used.
"""
import array
import math
import wave

RATE = 22050
LENGTH = 1.1  # seconds
STROKES = [(0.0, 784.0, 0.8), (0.2, 1046.5, 1.0)]  # start in seconds, pitch in hertz, strength
PARTIALS = [(1.0, 1.0, 3.2), (2.76, 0.35, 6.0), (5.4, 0.12, 11.0)]  # of the pitch, strength, decay per second
ATTACK = 0.004  # seconds: no click


def stroke(time, pitch):
    rise = min(1.0, time / ATTACK)
    return rise * sum(s * math.exp(-d * time) * math.sin(2 * math.pi * pitch * r * time) for r, s, d in PARTIALS)


def sample(time):
    fade = min(1.0, (LENGTH - time) / 0.08)
    return fade * sum(a * stroke(time - t, p) for t, p, a in STROKES if time >= t)


values = [sample(i / RATE) for i in range(int(LENGTH * RATE))]
loudest = max(abs(v) for v in values)
data = array.array("h", (round(v / loudest * 0.89 * 32767) for v in values))
with wave.open("restover.wav", "wb") as out:
    out.setnchannels(1)
    out.setsampwidth(2)
    out.setframerate(RATE)
    out.writeframes(data.tobytes())
