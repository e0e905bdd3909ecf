// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace settheory {

class Analysis;
class Journal;

/// "Import…" and "Export CSV…" beside each other, with the dialogs behind them.
class ExchangeButtons : public QWidget {
    Q_OBJECT
public:
    ExchangeButtons(Journal& journal, Analysis& analysis, QWidget* parent = nullptr);

Q_SIGNALS:
    void imported(const QString& news); ///< can be undone
    void exported(const QString& news);

private:
    void import();
    void exportTable();

    Journal& m_journal;
    Analysis& m_analysis;
};

} // namespace settheory
