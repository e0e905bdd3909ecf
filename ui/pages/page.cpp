// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

namespace settheory {

Page::Page(Journal& journal, Analysis& analysis, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_analysis(analysis)
{
}

bool Page::tell(const Result<>& result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

} // namespace settheory
