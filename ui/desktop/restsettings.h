// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace settheory {

/// How this machine announces the end of a rest. Kept on the machine, not in the log.
struct RestSettings {
    int volumePercent = 70; ///< of the sound; 0: off
    bool notifies = true; ///< through the desktop, while another window is in front

    static RestSettings remembered();
    void remember() const;
};

} // namespace settheory
