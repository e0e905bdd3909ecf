// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/comparepage/comparepage.h"
#include "ui/pages/historypage/historypage.h"
#include "ui/pages/logpage/logpage.h"

#include <QCoreApplication>

#include <algorithm>

namespace settheory {
namespace {

template <class P> Page* make(Journal& journal, Analysis& analysis, QWidget* parent)
{
    return new P(journal, analysis, parent);
}

const PageRow kPages[] = {
    {"log", QT_TRANSLATE_NOOP("Pages", "Log"), 1, make<LogPage>},
    {"history", QT_TRANSLATE_NOOP("Pages", "History"), 2, make<HistoryPage>},
    {"compare", QT_TRANSLATE_NOOP("Pages", "Compare"), 3, make<ComparePage>},
};

} // namespace

std::span<const PageRow> pageRows()
{
    return kPages;
}

const PageRow* findPage(QStringView key)
{
    const auto row =
        std::ranges::find_if(kPages, [&](const PageRow& p) { return key == QLatin1String(p.key); });
    return row == std::end(kPages) ? nullptr : &*row;
}

QString nameOf(const PageRow& page)
{
    return QCoreApplication::translate("Pages", page.name);
}

} // namespace settheory
