// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/diskrecord.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <random>
#include <vector>

namespace settheory::faults {

/// One call of the record of libdiskrecorder.
struct RecordedCall {
    DiskCall call;
    int descriptor;
    long long at;
    QByteArray name;
    QByteArray bytes;
};
std::vector<RecordedCall> readRecord(const QString& path);

/// A disk that keeps no promise but those that fsync gives: of a file, its content; of a folder, its names.
/// A name says nothing of the content, the content nothing of the name, and a new folder is lost with all
/// that is in it until the folder above is synced.
class RecordedDisk {
public:
    /// Nothing but what is below `folder` now, all of it durable.
    explicit RecordedDisk(const QString& folder);
    void ignoreSyncs() { m_ignoresSyncs = true; } ///< to see that a test finds what they are good for

    void take(const RecordedCall& call);
    bool hasPending() const; ///< something that a power cut now could take away

    /// What became of what was not synced.
    enum class Fate {
        Lost,
        Kept,
        Torn, ///< each 512 bytes and each name for itself: any of the states that it had since the last sync
    };
    /// Writes the disk as it is after a power cut now into an empty folder.
    void cut(const QString& target, Fate fate, std::mt19937& dice) const;

private:
    struct Change; ///< of a file's content
    struct Naming; ///< of a name in a folder
    struct Node;
    using NodePtr = std::shared_ptr<Node>;
    using Names = std::map<QByteArray, NodePtr>;

    static NodePtr readNode(const QString& path);
    static QByteArray contentOf(const Node& file, Fate fate, std::mt19937& dice);
    static Names namesOf(const Node& folder, Fate fate, std::mt19937& dice);
    static bool isPending(const Node& node);
    static void write(const Node& node, const QString& target, Fate fate, std::mt19937& dice);
    static void put(const NodePtr& folder, const QByteArray& name, NodePtr node);
    NodePtr find(const QByteArray& path) const; ///< null if there is none
    NodePtr folderOf(const QByteArray& path) const;
    void open(const RecordedCall& call);
    void sync(Node& node) const;

    QByteArray m_root; ///< the folder's path
    NodePtr m_tree;
    std::map<int, NodePtr> m_open; ///< by descriptor
    bool m_ignoresSyncs = false;
};

} // namespace settheory::faults
