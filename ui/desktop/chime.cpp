// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/chime.h"

#include <QFile>
#include <QLibrary>
#include <QTemporaryFile>

#include <canberra.h>

#include <atomic>
#include <cmath>
#include <thread>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

void sayNothing(const char*, int, const char*, int, const char*, ...) { }

// Without a card ALSA, which libcanberra may play through, prints eight lines on the terminal for each
// stroke.
void quietenAlsa()
{
    using Tell = decltype(&sayNothing);
    using SetTell = int (*)(Tell);
    QLibrary alsa(u"asound"_s, 2);
    if (const auto set = reinterpret_cast<SetTell>(alsa.resolve("snd_lib_error_set_handler")))
        set(sayNothing);
}

} // namespace

struct Chime::Player {
    // libcanberra reads files only, so the sound is taken out of the program for as long as it runs.
    std::unique_ptr<QTemporaryFile> sound{QTemporaryFile::createNativeFile(u":/sounds/restover.wav"_s)};
    ca_context* context = nullptr;
    std::atomic<bool> busy = false;

    ~Player()
    {
        if (context)
            ca_context_destroy(context);
    }

    void play(const QByteArray& decibels)
    {
        if (!context) {
            quietenAlsa();
            if (ca_context_create(&context) != CA_SUCCESS) {
                context = nullptr;
                return;
            }
        }
        const QByteArray path = QFile::encodeName(sound->fileName());
        ca_context_play(context, 1, CA_PROP_MEDIA_FILENAME, path.constData(), CA_PROP_MEDIA_ROLE, "alarm",
            CA_PROP_EVENT_ID, "complete", CA_PROP_EVENT_DESCRIPTION, "The rest is over",
            CA_PROP_APPLICATION_NAME, "Set Theory", CA_PROP_CANBERRA_VOLUME, decibels.constData(), nullptr);
    }
};

Chime::Chime()
    : m_player(std::make_shared<Player>())
{
}

Chime::~Chime() = default;

void Chime::ring(int volumePercent)
{
    if (volumePercent <= 0 || !m_player->sound || m_player->busy.exchange(true))
        return;
    const QByteArray decibels = QByteArray::number(20 * std::log10(std::min(volumePercent, 100) / 100.0));
    std::thread([player = m_player, decibels] {
        player->play(decibels);
        player->busy = false;
    }).detach();
}

} // namespace settheory
