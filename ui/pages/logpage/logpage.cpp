// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/logpage.h"

#include "ui/widgets/pageheader.h"

#include <QVBoxLayout>

namespace settheory {

LogPage::LogPage(Journal& journal, Analysis& analysis, QWidget* parent)
    : Page(journal, analysis, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->addWidget(new PageHeader(tr("Log"), this));
    column->addStretch();
}

} // namespace settheory
