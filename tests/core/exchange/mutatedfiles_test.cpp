// SPDX-License-Identifier: GPL-3.0-or-later
// F19, without a fuzzer: exports of every app with bytes changed, cut, doubled and put in at random. Nothing
// crashes, and what a preview offers can be stored. Under the sanitizers (preset asan) it finds more;
// tests/fuzz finds most.
#include "settheory_paths.h"
#include "tests/core/store/bytes.h"
#include "tests/fuzz/anyimport.h"

#include <QDir>
#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <random>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

class Mutator {
public:
    int below(qsizetype most) { return static_cast<int>(m_dice() % static_cast<unsigned>(most)); }
    QByteArray mutated(QByteArray bytes)
    {
        for (int i = 1 + below(6); i > 0 && bytes.size() > 8; --i) {
            const int at = below(bytes.size());
            const int size = below(std::min<qsizetype>(bytes.size() - at, 40));
            switch (below(6)) {
            case 0:
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
                break;
            case 1:
                bytes.remove(at, size);
                break;
            case 2:
                bytes.insert(below(bytes.size()), bytes.mid(at, size));
                break;
            case 3:
                bytes.truncate(at + 1);
                break;
            default:
                bytes.replace(at, below(3), kTokens[below(static_cast<qsizetype>(std::size(kTokens)))]);
            }
        }
        return bytes;
    }

private:
    static constexpr const char* kTokens[] = {",", ";", "\"", "\"\"", "\n", "\r", "\t", "-1", "0", "-0",
        "1e999", "nan", "inf", "99999999999999999999", "0.0000000001", "99999", "1,234", "1.234,5", "\xFF",
        "\xC3", "\xED\xA0\x80", "\xEF\xBB\xBF", "'", "=1+1", "2024-02-30", "1969-12-31 23:59:59",
        "9999-12-31T23:59:59+18:00", "25:61", "kg", "lb", "x", "<br>", "#"};
    std::mt19937 m_dice{20261124}; // NOLINT: the same files every time
};

} // namespace

TEST(MutatedFile, OfAnyAppIsReadOrRefusedAndWhatIsOfferedCanBeStored)
{
    std::vector<QByteArray> seeds;
    for (const QFileInfo& file :
        QDir(QStringLiteral(SETTHEORY_SOURCE "/tests/data/exports")).entryInfoList(QDir::Files))
        seeds.push_back(bytesOf(file.filePath()));
    ASSERT_GE(seeds.size(), 10U);
    const int runs = qEnvironmentVariableIsSet("SETTHEORY_WHOLE_CATALOGUE") ? 50'000 : 1'500;
    Mutator mutator;
    int isRead = 0;
    int isOffered = 0;
    qint64 slowest = 0;
    for (int i = 0; i < runs; ++i) {
        const QByteArray& seed = seeds[static_cast<std::size_t>(i) % seeds.size()];
        const int choice = mutator.below(3) > 0 ? 2 * mutator.below(128) : mutator.below(256);
        const QByteArray file = mutator.mutated(seed) + static_cast<char>(choice);
        QElapsedTimer timer;
        timer.start();
        const AnyImport done = importAnything(file);
        slowest = std::max(slowest, timer.elapsed());
        EXPECT_EQ(done.refusal, QString()) << done.refusal.toStdString() << '\n'
                                           << file.toPercentEncoding(" ,;\"\n").constData();
        isRead += done.isRead ? 1 : 0;
        isOffered += done.isOffered ? 1 : 0;
        if (testing::Test::HasFailure())
            return;
    }
    std::printf("%d files: %d read, %d with something to offer; the slowest took %d ms\n", runs, isRead,
        isOffered, static_cast<int>(slowest));
    EXPECT_GT(isOffered, runs / 6);
    EXPECT_LT(isRead, runs);
}
