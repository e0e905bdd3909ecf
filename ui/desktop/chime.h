// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace settheory {

/// Plays this project's own sound through libcanberra. Connecting to a sound server may take its time or
/// never end, so it happens on a thread of its own that nobody waits for; while that is busy, a further
/// stroke is left out.
class Chime {
public:
    Chime();
    ~Chime();
    Chime(const Chime&) = delete;
    Chime& operator=(const Chime&) = delete;

    void ring(int volumePercent); ///< 1 to 100

private:
    struct Player;
    std::shared_ptr<Player> m_player; ///< shared with the thread, which may outlive this
};

} // namespace settheory
