// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/importreport.h"

#include <algorithm>

namespace settheory {
namespace {

constexpr std::size_t kKeptOfAKind = 20;

} // namespace

void ImportWarnings::add(const char* kind, int line, const QString& text)
{
    OfKind& same = m_byKind[QByteArray(kind)];
    if (same.kept.size() < kKeptOfAKind) {
        same.kept.push_back({line, text});
        return;
    }
    ++same.more;
    same.lastLine = line;
}

std::vector<ImportRemark> ImportWarnings::all() const
{
    std::vector<ImportRemark> remarks;
    for (const OfKind& same : m_byKind) {
        remarks.insert(remarks.end(), same.kept.begin(), same.kept.end());
        if (same.more > 0)
            remarks.push_back({same.lastLine,
                same.more == 1 ? Import::tr("… and one more line here like: %1").arg(same.kept.front().text)
                               : Import::tr("… and %1 more lines up to here like: %2")
                                     .arg(QString::number(same.more), same.kept.front().text)});
    }
    std::ranges::stable_sort(remarks, [](const ImportRemark& a, const ImportRemark& b) {
        return a.line != b.line ? a.line < b.line : a.text < b.text;
    });
    return remarks;
}

} // namespace settheory
