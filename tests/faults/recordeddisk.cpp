// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/recordeddisk.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <cstring>
#include <fcntl.h>

namespace settheory::faults {
namespace {

constexpr qsizetype kSector = 512; // what a disk writes whole or not at all

QByteArray nameIn(const QByteArray& path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

int between(int from, int to, std::mt19937& dice)
{
    return std::uniform_int_distribution<int>(from, to)(dice);
}

} // namespace

struct RecordedDisk::Change {
    qsizetype at; ///< of a truncation, the new size
    QByteArray bytes;
    bool truncates;
};

struct RecordedDisk::Naming {
    QByteArray name;
    NodePtr node; ///< null: the name goes
    QByteArray alsoGone; ///< a rename's old name, which goes in the same moment
};

struct RecordedDisk::Node {
    bool isFolder = false;
    QByteArray durable; ///< of a file
    std::vector<Change> changes;
    Names durableNames; ///< of a folder
    Names names; ///< as the process sees it
    std::vector<Naming> namings;
};

std::vector<RecordedCall> readRecord(const QString& path)
{
    QFile file(path);
    std::vector<RecordedCall> calls;
    if (!file.open(QIODevice::ReadOnly))
        return calls;
    DiskCallHead head;
    while (file.read(reinterpret_cast<char*>(&head), sizeof head) == sizeof head) {
        const QByteArray name = file.read(head.nameSize);
        calls.push_back({head.call, head.descriptor, head.at, name, file.read(head.bytesSize)});
    }
    return calls;
}

RecordedDisk::RecordedDisk(const QString& folder)
    : m_root(QFile::encodeName(folder))
    , m_tree(readNode(folder))
{
}

RecordedDisk::NodePtr RecordedDisk::readNode(const QString& path)
{
    auto node = std::make_shared<Node>();
    node->isFolder = QFileInfo(path).isDir();
    if (node->isFolder) {
        for (const QFileInfo& entry :
            QDir(path).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
            node->durableNames[QFile::encodeName(entry.fileName())] = readNode(entry.filePath());
        node->names = node->durableNames;
    } else if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        node->durable = file.readAll();
    }
    return node;
}

RecordedDisk::NodePtr RecordedDisk::find(const QByteArray& path) const
{
    NodePtr node = m_tree;
    for (const QByteArray& part : path.mid(m_root.size()).split('/')) {
        if (part.isEmpty())
            continue;
        const auto found = node->names.find(part);
        if (found == node->names.end())
            return nullptr;
        node = found->second;
    }
    return node;
}

RecordedDisk::NodePtr RecordedDisk::folderOf(const QByteArray& path) const
{
    return find(path.left(path.lastIndexOf('/')));
}

void RecordedDisk::put(const NodePtr& folder, const QByteArray& name, NodePtr node)
{
    if (node)
        folder->names[name] = node;
    else
        folder->names.erase(name);
    folder->namings.push_back({name, std::move(node), {}});
}

void RecordedDisk::open(const RecordedCall& call)
{
    NodePtr node = find(call.name);
    if (!node) {
        node = std::make_shared<Node>();
        put(folderOf(call.name), nameIn(call.name), node);
    }
    if ((call.at & O_TRUNC) != 0)
        node->changes.push_back({0, {}, true});
    m_open[call.descriptor] = node;
}

void RecordedDisk::sync(Node& node) const
{
    if (m_ignoresSyncs)
        return;
    std::mt19937 unused; // NOLINT: nothing is left to chance
    node.durable = contentOf(node, Fate::Kept, unused);
    node.changes.clear();
    node.durableNames = node.names;
    node.namings.clear();
}

void RecordedDisk::take(const RecordedCall& call)
{
    switch (call.call) {
    case DiskCall::Open:
        open(call);
        break;
    case DiskCall::Close:
        m_open.erase(call.descriptor);
        break;
    case DiskCall::Write:
        m_open.at(call.descriptor)->changes.push_back({call.at, call.bytes, false});
        break;
    case DiskCall::Truncate:
        m_open.at(call.descriptor)->changes.push_back({call.at, {}, true});
        break;
    case DiskCall::Sync:
        sync(*m_open.at(call.descriptor));
        break;
    case DiskCall::Remove:
        put(folderOf(call.name), nameIn(call.name), nullptr);
        break;
    case DiskCall::Rename: {
        const NodePtr from = folderOf(call.name);
        const NodePtr to = folderOf(call.bytes);
        put(to, nameIn(call.bytes), find(call.name));
        if (from == to) {
            to->names.erase(nameIn(call.name));
            to->namings.back().alsoGone = nameIn(call.name);
        } else {
            put(from, nameIn(call.name), nullptr);
        }
        break;
    }
    case DiskCall::MakeFolder: {
        auto folder = std::make_shared<Node>();
        folder->isFolder = true;
        put(folderOf(call.name), nameIn(call.name), std::move(folder));
        break;
    }
    case DiskCall::Said:
        break;
    }
}

bool RecordedDisk::isPending(const Node& node)
{
    return !node.changes.empty() || !node.namings.empty()
        || std::ranges::any_of(node.names, [](const auto& entry) { return isPending(*entry.second); });
}

bool RecordedDisk::hasPending() const
{
    return isPending(*m_tree);
}

/// Each sector is as it was after some change, whichever: later ones than that did not reach the disk.
QByteArray RecordedDisk::contentOf(const Node& file, Fate fate, std::mt19937& dice)
{
    const int count = static_cast<int>(file.changes.size());
    QHash<qsizetype, int> reached; // by sector, how many changes reached it
    const auto reachedBy = [&](qsizetype sector) {
        if (fate != Fate::Torn)
            return fate == Fate::Kept ? count : 0;
        if (!reached.contains(sector)) {
            const int chance = between(0, 3, dice);
            reached[sector] = chance == 0 ? 0 : chance == 1 ? count : between(0, count, dice);
        }
        return reached[sector];
    };
    constexpr qsizetype kSize = -1; // the size is kept apart from the content, as if in a sector of its own
    QByteArray content = file.durable;
    qsizetype size = content.size();
    const char untouched = fate == Fate::Torn && between(0, 1, dice) == 1 ? '\xA5' : '\0';
    const auto grow = [&content, untouched](qsizetype least) {
        if (content.size() < least)
            content.append(least - content.size(), untouched);
    };
    for (int i = 0; i < count; ++i) {
        const Change& change = file.changes[static_cast<std::size_t>(i)];
        const bool sizeReached = i < reachedBy(kSize);
        if (change.truncates) {
            if (sizeReached) {
                content.truncate(change.at);
                size = change.at;
                grow(size);
            }
            continue;
        }
        const qsizetype end = change.at + change.bytes.size();
        grow(end);
        if (sizeReached)
            size = std::max(size, end);
        for (qsizetype at = change.at; at < end;) {
            const qsizetype next = std::min(end, (at / kSector + 1) * kSector);
            if (i < reachedBy(at / kSector))
                std::memcpy(content.data() + at, change.bytes.constData() + (at - change.at),
                    static_cast<std::size_t>(next - at));
            at = next;
        }
    }
    content.truncate(size);
    return content;
}

RecordedDisk::Names RecordedDisk::namesOf(const Node& folder, Fate fate, std::mt19937& dice)
{
    if (fate == Fate::Kept)
        return folder.names;
    Names names = folder.durableNames;
    if (fate == Fate::Lost)
        return names;
    // Half the time as a journal of the file system keeps them, in order up to the cut; else any of them.
    const bool inOrder = between(0, 1, dice) == 1;
    const int reached = between(0, static_cast<int>(folder.namings.size()), dice);
    for (int i = 0; i < static_cast<int>(folder.namings.size()); ++i) {
        if (inOrder ? i >= reached : between(0, 1, dice) == 0)
            continue;
        const Naming& naming = folder.namings[static_cast<std::size_t>(i)];
        if (naming.node)
            names[naming.name] = naming.node;
        else
            names.erase(naming.name);
        if (!naming.alsoGone.isEmpty())
            names.erase(naming.alsoGone);
    }
    return names;
}

void RecordedDisk::write(const Node& node, const QString& target, Fate fate, std::mt19937& dice)
{
    if (!node.isFolder) {
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The test could not write %s.", qPrintable(target));
        file.write(contentOf(node, fate, dice));
        return;
    }
    QDir().mkpath(target);
    for (const auto& [name, inside] : namesOf(node, fate, dice))
        write(*inside, target + u'/' + QFile::decodeName(name), fate, dice);
}

void RecordedDisk::cut(const QString& target, Fate fate, std::mt19937& dice) const
{
    write(*m_tree, target, fate, dice);
}

} // namespace settheory::faults
